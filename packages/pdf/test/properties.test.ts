import {toPdf} from '@answerbook/pdf'
import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'
import {book} from './sample-book.js'
import {pagesOf} from './show-pages.js'

const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom('雨。', 'rain ', '')
)
const types = [
  'blockquote',
  'break',
  'caption',
  'code',
  'definition',
  'delete',
  'emphasis',
  'figure',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkCard',
  'linkReference',
  'list',
  'listItem',
  'math',
  'mention',
  'mystery',
  'paragraph',
  'strong',
  'subscript',
  'superscript',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
  'underline',
  'video'
]

const fields = {
  type: fc.constantFrom(...types),
  value: words,
  url: fc.oneof(fc.webUrl(), words),
  identifier: fc.constantFrom('a', 'b'),
  depth: fc.integer({min: 1, max: 6}),
  ordered: fc.boolean(),
  start: fc.nat(),
  checked: fc.option(fc.boolean())
}

/** Any nodes in any order: most are in places where mdast has no place for them. */
const {nodes} = fc.letrec<{node: unknown; nodes: unknown[]}>(tie => ({
  nodes: fc.array(tie('node'), {maxLength: 5}),
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.record({...fields, children: fc.constant([])}),
    fc.record({...fields, children: tie('nodes') as fc.Arbitrary<unknown[]>})
  )
}))

describe('any tree', () => {
  it('is set', () => {
    fc.assert(
      fc.property(nodes, children => {
        const pages = pagesOf(book(children as RootContent[]))
        expect(pages.length).toBeGreaterThan(0)
      }),
      {numRuns: 300}
    )
  })

  it('is printed', async () => {
    await fc.assert(
      fc.asyncProperty(nodes, async children => {
        const file = await toPdf(book(children as RootContent[]), {fonts})
        expect(readPdf(file.value).objects.size).toBeGreaterThan(5)
      }),
      {numRuns: 25}
    )
  })
})
