import {toMarkdown} from '@answerbook/markdown'
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {arbitraryBlocks} from './parsers/arbitrary-blocks.js'
import {bookOf} from './parsers/book-of.js'
import {commonmark, gfmAndMath, type MarkdownParser, markdownIt} from './parsers/parsers.js'
import {shapeOf, shapeOfHtml} from './parsers/shape-of.js'
import {tries} from './round-trip/tries.js'

const {runs, timeout} = tries(500)

describe.each([
  {name: commonmark.name, read: ofHtml(commonmark), gfm: 'none'},
  {name: markdownIt.name, read: ofHtml(markdownIt), gfm: 'none'},
  {name: gfmAndMath.name, read: ofTree, gfm: 'some'}
] as const)('what $name reads', ({read, gfm}) => {
  it('should be the blocks of any tree', {timeout}, () => {
    fc.assert(
      fc.property(arbitraryBlocks({gfm}), blocks => {
        const markdown = String(toMarkdown(bookOf(...blocks)))
        expect(read(markdown), markdown).toBe(shapeOf(blocks))
      }),
      runs
    )
  })
})

describe('any tree', () => {
  it('should be printed without stray space and blank lines', {timeout}, () => {
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

function ofHtml({toHtml}: MarkdownParser): (markdown: string) => string {
  return markdown => shapeOfHtml(toHtml(markdown))
}

/** Its HTML loses line ends of code in tight lists, its tree does not. */
function ofTree(markdown: string): string {
  const options = {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}
  return shapeOf(fromMarkdown(markdown, options).children)
}
