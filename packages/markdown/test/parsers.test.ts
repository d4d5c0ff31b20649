import {toMarkdown} from '@answerbook/markdown'
import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {arbitraryLine} from './parsers/arbitrary-line.js'
import {bookOf} from './parsers/book-of.js'
import {lineOf} from './parsers/line-of.js'
import {marksLost} from './parsers/marks-lost.js'
import {commonmark, gfmAndMath, type MarkdownParser, markdownIt} from './parsers/parsers.js'
import {readLines} from './parsers/read-lines.js'
import {tries} from './round-trip/tries.js'

const {runs, timeout} = tries(500)

describe.each([commonmark, markdownIt, gfmAndMath])('what $name reads', parser => {
  it('should be the text and the marks of any line of CommonMark', {timeout}, () => {
    const line = arbitraryLine({marks: ['emphasis', 'strong', 'underline'], math: 'none'})
    fc.assert(
      fc.property(line, nodes => expectSame(parser, nodes)),
      runs
    )
  })
})

describe.each([commonmark, markdownIt, gfmAndMath])('what $name reads', parser => {
  it('should be the text and the marks of any line of Chinese', {timeout}, () => {
    const line = arbitraryLine({marks: ['emphasis', 'strong'], math: 'none', text: 'chinese'})
    fc.assert(
      fc.property(line, nodes => expectSame(parser, nodes)),
      runs
    )
  })
})

describe.each([markdownIt, gfmAndMath])('what $name reads', parser => {
  it('should be what looks like an address of mail, as text', () => {
    expectSame(parser, [
      {type: 'link', url: 'https://a.cn/', children: [{type: 'text', value: '<%@www.a.cn> 中'}]}
    ])
  })

  it('should be the text and the marks of any line with deletions', {timeout}, () => {
    const line = arbitraryLine({marks: ['delete', 'emphasis', 'strong', 'underline'], math: 'none'})
    fc.assert(
      fc.property(line, nodes => expectSame(parser, nodes)),
      runs
    )
  })

  it('should be the text and the marks of any line of Chinese with deletions', {timeout}, () => {
    const line = arbitraryLine({
      marks: ['delete', 'emphasis', 'strong', 'underline'],
      math: 'none',
      text: 'chinese'
    })
    fc.assert(
      fc.property(line, nodes => expectSame(parser, nodes)),
      runs
    )
  })

  it('should be the text and the marks of any cell', {timeout}, () => {
    const line = arbitraryLine({marks: ['delete', 'emphasis', 'strong'], math: 'none'})
    fc.assert(
      fc.property(line, nodes => {
        const cell = {type: 'tableCell' as const, children: nodes}
        const row = {type: 'tableRow' as const, children: [cell]}
        expectRead(parser, {type: 'table', children: [row]}, nodes)
      }),
      runs
    )
  })

  it('should be the text and the marks of any heading', {timeout}, () => {
    const line = arbitraryLine({marks: ['delete', 'emphasis', 'strong'], math: 'none'})
    fc.assert(
      fc.property(line, nodes =>
        expectRead(parser, {type: 'heading', depth: 2, children: nodes}, nodes)
      ),
      runs
    )
  })
})

describe('what micromark reads', () => {
  it('should be the text and the marks of any line with formulas', {timeout}, () => {
    const line = arbitraryLine({marks: ['delete', 'emphasis', 'strong', 'underline'], math: 'some'})
    fc.assert(
      fc.property(line, nodes => expectSame(gfmAndMath, nodes)),
      runs
    )
  })
})

describe('any line', () => {
  it('should be printed without character references, stray space and blank lines', {
    timeout
  }, () => {
    const line = arbitraryLine({marks: ['delete', 'emphasis', 'strong', 'underline'], math: 'some'})
    fc.assert(
      fc.property(line, nodes => {
        const markdown = String(toMarkdown(bookOf({type: 'paragraph', children: nodes})))
        expect(markdown).not.toMatch(/(?<!\\)&#x/)
        expect(markdown).not.toMatch(/[ \t]\n|\n\n\n|^\n/)
        expect(markdown === '' || markdown.endsWith('\n')).toBe(true)
      }),
      runs
    )
  })
})

function expectSame(parser: MarkdownParser, nodes: PhrasingContent[]): void {
  expectRead(parser, {type: 'paragraph', children: nodes}, nodes)
}

function expectRead(parser: MarkdownParser, block: RootContent, nodes: PhrasingContent[]): void {
  const markdown = String(toMarkdown(bookOf(block)))
  const lines = readLines(parser.toHtml(markdown))
  const expected = lineOf(nodes)
  expect(
    lines.map(({text}) => text),
    markdown
  ).toEqual(expected.text ? [expected.text] : [])
  for (const line of lines) expect(marksLost(expected, line), markdown).toEqual([])
}
