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

const labels = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** Text with marks of notes, in anything that text can be in. */
const marked = fc
  .tuple(
    fc.constantFrom('paragraph', 'heading', 'table', 'blockquote', 'list', 'figure', 'strong'),
    fc.array(fc.constantFrom(...labels), {maxLength: 4}),
    fc.constantFrom('雨。', '雨停了。'.repeat(90))
  )
  .map(([type, identifiers, value]) => {
    const children = [
      {type: 'text', value},
      ...identifiers.map(identifier => ({type: 'footnoteReference', identifier}))
    ]
    const text = {type: 'paragraph', children}
    const cell = {type: 'tableRow', children: [{type: 'tableCell', children}]}
    const inside: Readonly<Record<string, unknown[]>> = {
      table: [cell, cell, cell],
      blockquote: [text],
      list: [{type: 'listItem', children: [text]}],
      figure: [
        {type: 'image', url: 'rain.png'},
        {type: 'caption', children}
      ]
    }
    return {type, depth: 2, children: inside[type] ?? children} as unknown as RootContent
  })

describe('notes', () => {
  it.each(['page', 'end'] as const)('are printed once: %s', place => {
    const notes = fc.tuple(...labels.map(() => fc.array(marked, {maxLength: 3})))
    fc.assert(
      fc.property(fc.array(marked, {maxLength: 12}), notes, (text, bodies) => {
        const definitions = bodies.map(
          (body, index) =>
            ({
              type: 'footnoteDefinition',
              identifier: labels[index],
              children: [{type: 'code', value: `note ${labels[index]}`}, ...body]
            }) as RootContent
        )
        const pages = pagesOf(book([...text, ...definitions]), {notes: place})
        const printed = pages
          .flatMap(({rows}) => rows.flatMap(({row}) => row.marks))
          .flatMap(mark => (mark.type === 'text' ? mark.line.text : []))
          .filter(line => line.startsWith('note '))
        expect(printed.toSorted()).toEqual(labels.map(label => `note ${label}`))
      }),
      {numRuns: 150}
    )
  })
})

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
