import {toMarkdown} from '@answerbook/markdown'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {arbitraryBlocks} from './parsers/arbitrary-blocks.js'
import {bookOf} from './parsers/book-of.js'
import {commonmark, gfmAndMath, markdownIt} from './parsers/parsers.js'
import {shapeOf, shapeOfHtml} from './parsers/shape-of.js'

const runs = {numRuns: 8000}

describe.each([
  {parser: commonmark, gfm: 'none'},
  {parser: markdownIt, gfm: 'none'},
  {parser: gfmAndMath, gfm: 'some'}
] as const)('what $parser.name reads', ({parser, gfm}) => {
  it('should be the blocks of any tree', () => {
    fc.assert(
      fc.property(arbitraryBlocks({gfm}), blocks => {
        const markdown = String(toMarkdown(bookOf(...blocks)))
        expect(shapeOfHtml(parser.toHtml(markdown)), markdown).toBe(shapeOf(blocks))
      }),
      runs
    )
  })
})

describe('any tree', () => {
  it('should be printed without stray space and blank lines', () => {
    fc.assert(
      fc.property(arbitraryBlocks({gfm: 'some'}), blocks => {
        const withoutCode = JSON.parse(
          JSON.stringify(blocks).replaceAll('"code"', '"thematicBreak"')
        )
        const markdown = String(toMarkdown(bookOf(...withoutCode)))
        expect(markdown).not.toMatch(/(?<!\\)&#x|[ \t]\n|\n\n\n|^\n|\n\n$/)
      }),
      runs
    )
  })
})
