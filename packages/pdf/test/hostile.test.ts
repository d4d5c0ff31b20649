import type {Book} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'
import {pagesOf} from './show-pages.js'

const titled = (title: string | undefined): Book => {
  const {children, ...rest} = book([paragraph('正文')])
  return {...rest, children: children.map(thread => ({...thread, title}))}
}

const nested = (depth: number, wrap: (inner: RootContent) => RootContent): RootContent => {
  let node = paragraph('最里面的话，'.repeat(30))
  for (let level = 0; level < depth; level++) node = wrap(node)
  return node
}

const nestedInline = (depth: number): RootContent => {
  let node: RootContent = {type: 'text', value: '最里面的话'}
  for (let level = 0; level < depth; level++) {
    node = {type: 'link', url: 'https://example.com/', children: [node]}
  }
  return node
}

const table = (rows: number, columns: number, text: (row: number, column: number) => string) => ({
  type: 'table' as const,
  children: Array.from({length: rows}, (_, row) => ({
    type: 'tableRow' as const,
    children: Array.from({length: columns}, (_, column) => ({
      type: 'tableCell' as const,
      children: [{type: 'text' as const, value: text(row, column)}]
    }))
  }))
})

const inQuote = (inner: RootContent): RootContent => ({
  type: 'blockquote',
  children: [inner as never]
})
const inList = (inner: RootContent): RootContent => ({
  type: 'list',
  children: [{type: 'listItem', children: [paragraph('项') as never, inner as never]}]
})

/** More than a call can have arguments. */
const many = 150_000
const longCode: RootContent = {type: 'code', value: 'a\n'.repeat(many)}

const cases: Array<[name: string, input: Book, leastPages: number]> = [
  ['a book without threads', {type: 'book', version: 1, children: []}, 1],
  [
    'a thread without posts',
    {type: 'book', version: 1, children: [{type: 'thread', id: '', children: []}]},
    1
  ],
  ['no title', titled(undefined), 1],
  ['a blank title', titled(' \n '), 1],
  ['a title of 10,000 characters', titled('长题'.repeat(5000)), 5],
  ['control characters', book([paragraph('a\0b\u0007c\u001b[31md\u007f\u0085e\ufffe')]), 1],
  ['halves of surrogate pairs', titled('x\ud800y\udc00'), 1],
  ['10,000 quotes in each other', book([nested(10_000, inQuote)]), 1],
  ['1,000 lists in each other', book([nested(1000, inList)]), 1],
  ['10,000 links in each other', book([paragraph(nestedInline(10_000))]), 1],
  ['a table of 5,000 rows', book([table(5000, 3, (row, column) => `${row} ${column}`)]), 100],
  ['a table of 100 columns', book([table(3, 100, () => '格')]), 1],
  [
    'a formula of 100,000 characters',
    book([{type: 'math', value: 'x+'.repeat(50_000)}, paragraph('后文')]),
    10
  ],
  [
    'a long formula in a line',
    book([paragraph('前文', {type: 'inlineMath', value: 'x+'.repeat(900)}, '后文')]),
    1
  ],
  [
    'a table cell of several pages',
    book([table(3, 2, (_, column) => '很长。'.repeat(1 + column * 3000))]),
    4
  ],
  [
    'a line of code of 100,000 characters',
    book([{type: 'code', value: 'x=1;'.repeat(25_000)}]),
    10
  ],
  ['20,000 lines of code', book([{type: 'code', value: 'a\n'.repeat(20_000)}]), 100],
  ['a word of 100,000 letters', book([paragraph('a'.repeat(100_000))]), 10],
  [
    'an address of 100,000 characters',
    book([paragraph(`https://example.com/?${'a='.repeat(50_000)}`)]),
    10
  ],
  ['10,000 spaces', book([paragraph(`a${' '.repeat(10_000)}b`)]), 1],
  [
    '1,000 headings in a row',
    book(
      Array.from({length: 1000}, (_, index) => ({
        type: 'heading',
        depth: 2,
        children: [{type: 'text', value: `${index}`}]
      }))
    ),
    20
  ],
  [
    '1,000 paragraphs that lead to the next',
    book(Array.from({length: 1000}, () => paragraph('如下：'))),
    20
  ],
  [
    'nodes without content',
    book([
      ...(['blockquote', 'list', 'table', 'figure', 'paragraph', 'heading'] as const).map(
        type => ({type, depth: 1, children: []}) as never
      ),
      {type: 'code', value: ''},
      {type: 'linkCard', url: '', children: []},
      {type: 'video', url: '', children: []},
      paragraph({type: 'image', url: ''}, {type: 'link', url: '', children: []})
    ]),
    1
  ]
]

describe('more strips than a call has arguments', () => {
  it.each([
    ['code in a quote', [inQuote(longCode)]],
    ['code in a list', [inList(longCode)]],
    [
      'code in a note',
      [{type: 'footnoteDefinition' as const, identifier: 'a', children: [longCode as never]}]
    ]
  ])('%s', (_, nodes) => {
    expect(pagesOf(book(nodes)).length).toBeGreaterThan(1000)
  })
})

describe('hostile books', () => {
  it.each(cases)('%s', async (_, input, leastPages) => {
    const {value} = await toPdf(input, {fonts})
    const {objects} = readPdf(value)
    const pages = [...objects.values()].filter(text => /\/Type \/Page\b/.test(text))
    expect(pages.length).toBeGreaterThanOrEqual(leastPages)
    expect(value?.length).toBeLessThan(1_000_000)
  })

  it.each(cases)('%s: nothing stands out of the text block', (_, input) => {
    for (const {rows} of pagesOf(input)) {
      for (const {row, yPt} of rows) {
        expect(yPt + row.heightPt).toBeLessThanOrEqual(textHeightPt + 0.1)
        for (const mark of row.marks) {
          if (mark.type !== 'text') continue
          expect(mark.xPt + mark.line.startPt).toBeGreaterThanOrEqual(-0.1)
          expect(mark.xPt + mark.line.endPt).toBeLessThanOrEqual(measurePt + 0.1)
        }
      }
    }
  })
})

/** The text block of A5 with ten points to the em. */
const measurePt = 320
const textHeightPt = 28 * 18.4 * (10 / 10.5)

it('tells once of what is nested too deep, and keeps what is in it', async () => {
  const {messages, value} = await toPdf(book([nested(1000, inList), paragraph('后文')]), {fonts})
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['depth-limited'])
  expect(value?.length).toBeGreaterThan(10_000)
  const text = pagesOf(book([nested(1000, inList), paragraph('后文')]))
    .flatMap(({rows}) => rows.flatMap(({row}) => row.marks))
    .map(mark => (mark.type === 'text' ? mark.line.text : ''))
    .join('')
  expect(text.match(/项/g)).toHaveLength(1000)
  expect(text.match(/最里面的话/g)).toHaveLength(30)
  expect(text.endsWith('后文')).toBe(true)
})
