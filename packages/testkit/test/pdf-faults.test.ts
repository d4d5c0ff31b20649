import {describe, expect, it} from 'vitest'
import {lineEndFaults} from '../src/pdf/line-end-faults.js'
import {lineWidthFaults} from '../src/pdf/line-width-faults.js'
import {pageFaults} from '../src/pdf/page-faults.js'
import type {PdfPage} from '../src/pdf/pdf-page.js'
import type {PdfElement} from '../src/pdf/pdf-tree.js'
import type {SetBlock} from '../src/pdf/set-block.js'
import {tagFaults} from '../src/pdf/tag-faults.js'
import {toBlocks} from '../src/pdf/to-blocks.js'
import {typedBreaks} from '../src/pdf/typed-breaks.js'

/** Sheet of 200 by 300 points, glyphs of 10, a line each 18. */
const sheet = {widthPt: 200, heightPt: 300}

function element(type: string, fields: Partial<PdfElement> = {}): PdfElement {
  return {
    reference: '1 0 R',
    type,
    lang: 'zh',
    parent: undefined,
    alt: undefined,
    actualText: undefined,
    attributes: {},
    annotations: [],
    ...fields
  }
}

interface Drawn {
  readonly text: string
  readonly page?: number
  readonly gapPt?: number
}

/** Print a block as a page reader would see it, and gather its lines again. */
function blockOf(of: PdfElement, lines: readonly Drawn[]): SetBlock {
  const numbers = new Map<number, number>()
  const pages = new Map<number, PdfPage>()
  for (const {text, page = 1, gapPt = 0} of lines) {
    const row = numbers.get(page) ?? 0
    numbers.set(page, row + 1)
    const baselinePt = 260 - 18 * row
    const items = [...text].map((char, index) => {
      const leftPt = 20 + index * (10 + gapPt)
      const glyph = {char, baselinePt, sizePt: 10}
      const box = {leftPt, rightPt: leftPt + 10, bottomPt: baselinePt - 1, topPt: baselinePt + 9}
      return {content: 'a', ...box, glyph}
    })
    const before = pages.get(page)?.items ?? []
    pages.set(page, {number: page, ...sheet, items: [...before, ...items]})
  }
  const tree = {elements: [of], byContent: new Map([['a', of]]), links: new Map()}
  const [block] = toBlocks([...pages.values()], tree)
  if (!block) throw new Error('Expected a block')
  return block
}

const none: ReadonlySet<string> = new Set()
const paragraph = element('P')

function prose(...texts: string[]): SetBlock[] {
  return [
    blockOf(
      paragraph,
      texts.map(text => ({text}))
    )
  ]
}

describe('ends of lines', () => {
  it.each([
    ['天地玄黄', '，宇宙洪荒', '， begins a line'],
    ['天地玄黄《', '宇宙洪荒', '《 ends a line'],
    ['天地玄黄/', '宇宙洪荒', '/ ends a line'],
    ['天地玄黄—', '—宇宙洪荒', '—— is parted'],
    ['天地玄黄1', '2宇宙洪荒', 'a number is parted'],
    ['天地 .', 'NET 玄黄', '. is parted']
  ])('finds %s|%s', (before, after, found) => {
    const faults = lineEndFaults(prose(before, after), none)
    expect(faults.map(fault => fault.found.split(':')[0])).toEqual([found])
  })

  it.each([
    ['天地玄黄，', '宇宙洪荒'],
    ['天地 ', '.NET 玄黄'],
    ['https://example.com/', 'some/path'],
    ['天地玄黄', 'ー宇宙洪荒']
  ])('has nothing against %s|%s', (before, after) => {
    expect(lineEndFaults(prose(before, after), none)).toEqual([])
  })

  it('judges Japanese by its own rules', () => {
    const block = blockOf(element('P', {lang: 'ja'}), [{text: '天地玄黄'}, {text: 'ー宇宙洪荒'}])
    expect(lineEndFaults([block], none)).toHaveLength(1)
  })

  it('leaves lines to their author', () => {
    const book = {
      type: 'paragraph',
      children: [
        {type: 'text', value: '天地玄黄'},
        {type: 'break'},
        {type: 'text', value: '，宇宙'}
      ]
    }
    expect(lineEndFaults(prose('天地玄黄', '，宇宙'), typedBreaks(book))).toEqual([])
  })
})

describe('widths of lines', () => {
  const full = '天地玄黄宇宙洪荒日月'

  it('finds Han too far apart, or on each other', () => {
    const blocks = [2.4, 2.6, -1].map(gapPt => blockOf(paragraph, [{text: '天地玄', gapPt}]))
    const {faults} = lineWidthFaults(blocks, none)
    expect(faults.map(({found}) => found)).toEqual([
      '0.260 em in 天地玄',
      '0.260 em in 天地玄',
      '-0.100 em in 天地玄',
      '-0.100 em in 天地玄'
    ])
  })

  it('finds a line that does not fill its measure', () => {
    const {faults, justified} = lineWidthFaults(prose(full, full, '天地玄黄宇宙洪荒', full), none)
    expect(justified).toBe(3)
    expect(faults.map(({rule}) => rule)).toEqual(['measure-not-filled'])
  })

  it('has nothing against a line before a word that it has no room for', () => {
    expect(lineWidthFaults(prose(full, full, '天地玄黄', 'hyphenat'), none).faults).toEqual([])
  })
})

describe('pages', () => {
  const page = (number: number, items: PdfPage['items'] = []): PdfPage => ({
    number,
    ...sheet,
    items
  })
  const box = {content: 'a', leftPt: 50, rightPt: 60, bottomPt: 50, topPt: 60}

  it('finds lines that are alone', () => {
    const first = blockOf(paragraph, [{text: '天'}, {text: '地', page: 2}, {text: '玄', page: 2}])
    const last = blockOf(paragraph, [{text: '天'}, {text: '地'}, {text: '玄', page: 2}])
    const pages = [page(1, [box]), page(2, [box])]
    expect(pageFaults(pages, [first])).toEqual([{rule: 'first-line-alone', page: 1, found: '天'}])
    expect(pageFaults(pages, [last])).toEqual([{rule: 'last-line-alone', page: 2, found: '玄'}])
  })

  it('finds a heading at the end of a page', () => {
    const heading = blockOf(element('H2'), [{text: '天地'}])
    const next = blockOf(paragraph, [{text: '玄黄', page: 2}])
    const faults = pageFaults([page(1), page(2)], [heading, next])
    expect(faults.map(({rule}) => rule)).toEqual(['heading-last'])
    expect(pageFaults([page(1)], [heading])).toEqual([])
  })

  it('finds lines on each other, what is outside of the sheet, and empty pages', () => {
    const lines = [blockOf(paragraph, [{text: '天地'}]), blockOf(paragraph, [{text: '玄黄'}])]
    const outside = {...box, leftPt: 190, rightPt: 205}
    const faults = pageFaults([page(1, [outside]), page(2)], lines)
    expect(faults.map(({rule}) => rule)).toEqual(['outside', 'overlap', 'page-empty'])
  })
})

it('finds tags that do not say what they have to', () => {
  const table = element('Table', {reference: '2 0 R'})
  const rows = [element('TR', {parent: table}), element('TR', {parent: table})]
  const cells = rows.map(parent => element('TD', {parent}))
  const elements = [
    element('Figure'),
    element('Link'),
    table,
    ...rows,
    ...cells,
    element('TH', {parent: rows[0]})
  ]
  const links = new Map([['9 0 R', {contents: undefined}]])
  const faults = tagFaults({elements, byContent: new Map(), links})
  expect(faults.map(({rule}) => rule).sort()).toEqual([
    'alt-missing',
    'link-without-annotation',
    'link-without-contents',
    'link-without-element',
    'scope-missing',
    'table-irregular'
  ])
})
