import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Page} from '../src/flow/page.js'
import {paginate} from '../src/flow/paginate.js'
import type {FootNote, Row, Strip} from '../src/flow/strip.js'

const pageHeightPt = 100
const footHead: Row[] = [{type: 'row', heightPt: 4, marks: []}]

/** A row that is known by its name. */
function row(name: string, heightPt: number, fields: Partial<Row> = {}): Row {
  return {type: 'row', heightPt, marks: [{type: 'anchor', name, yPt: 0}], ...fields}
}

function note(name: string, heights: readonly number[], keep?: true): FootNote {
  return heights.map((height, index) => row(`${name}-${index}`, height, {keep}))
}

function namesOn({rows}: Page): string[] {
  return rows.flatMap(({row}) =>
    row.marks.flatMap(mark => (mark.type === 'anchor' ? mark.name : []))
  )
}

function pagesWith(strips: readonly Strip[]): string[][] {
  return [...paginate(strips, pageHeightPt, {footHead})].map(namesOn)
}

const keep = fc.constantFrom(undefined, true as const)
const heights = fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 6})
const strips = fc.array(
  fc.record({
    heightPt: fc.integer({min: 1, max: 110}),
    gapPt: fc.integer({min: 0, max: 20}),
    keep,
    gridPt: fc.constantFrom(undefined, 10),
    floats: keep,
    goesOnPt: fc.constantFrom(undefined, 0, 10),
    turned: keep,
    notes: fc.array(fc.record({heights, keep}), {maxLength: 3})
  }),
  {maxLength: 30}
)

describe('pages with notes', () => {
  it('have every row once, and every note in order', () => {
    fc.assert(
      fc.property(strips, input => {
        const rows = input.flatMap(({gapPt, notes, turned, ...fields}, index): Strip[] => {
          const one = row(`row-${index}`, fields.heightPt, {
            ...fields,
            notes: notes.map((one, at) => note(`note-${index}-${at}`, one.heights, one.keep))
          })
          return [
            {type: 'gap', heightPt: gapPt, share: 0.5},
            turned ? {type: 'apart', heightPt: 0, strips: [one], turned: true} : one
          ]
        })
        const pages = [...paginate(rows, pageHeightPt, {footHead})]
        const names = pages.flatMap(namesOn)
        const expected = input.flatMap(({notes}, index) =>
          notes.flatMap((one, at) => one.heights.map((_, line) => `note-${index}-${at}-${line}`))
        )
        const isStill = (name: string) => !movable.has(name)
        const movable = new Set(
          input.flatMap(({floats, turned}, index) => (floats || turned ? `row-${index}` : []))
        )
        const all = input.map((_, index) => `row-${index}`)
        const printed = names.filter(name => name.startsWith('row'))
        expect(printed.toSorted()).toEqual(all.toSorted())
        expect(printed.filter(isStill)).toEqual(all.filter(isStill))
        const notes = names.filter(name => name.startsWith('note'))
        expect(notes.toSorted()).toEqual(expected.toSorted())
        if (movable.size === 0) expect(notes).toEqual(expected)
        for (const {rows} of pages) {
          // A row stands below the one before it.
          for (const [index, {yPt, row}] of rows.entries()) {
            expect(yPt + row.heightPt).toBeLessThanOrEqual((rows[index + 1]?.yPt ?? 9e9) + 0.01)
          }
        }
      }),
      {numRuns: 200}
    )
  })

  it('begin them where they are referred to', () => {
    const notes = [note('a', [10, 10, 10])]
    const before = row('before', 60)
    expect(pagesWith([before, row('text', 10, {notes}), row('after', 10)])).toEqual([
      ['before', 'text', 'a-0', 'a-1'],
      ['after', 'a-2']
    ])
  })

  it('move a row to where its note can begin', () => {
    const notes = [note('a', [10, 10], true)]
    const before = row('before', 70)
    expect(pagesWith([before, row('text', 10, {notes}), row('after', 10)])).toEqual([
      ['before'],
      ['text', 'after', 'a-0', 'a-1']
    ])
  })

  it('give a long note half of the page while there is text', () => {
    const notes = [
      note(
        'a',
        Array.from({length: 11}, () => 10)
      )
    ]
    const text = Array.from({length: 9}, (_, index) => row(`${index}`, 10))
    expect(pagesWith([row('text', 10, {notes}), ...text])).toEqual([
      ['text', '0', '1', '2', '3', 'a-0', 'a-1', 'a-2', 'a-3'],
      ['4', '5', '6', '7', '8', 'a-4', 'a-5', 'a-6', 'a-7'],
      ['a-8', 'a-9', 'a-10']
    ])
  })

  it('divide what is higher than a page', () => {
    const notes = [note('a', [60, 60, 60], true)]
    expect(pagesWith([row('text', 90, {notes}), row('after', 10)])).toEqual([
      ['text'],
      ['a-0'],
      ['after', 'a-1'],
      ['a-2']
    ])
  })
})

describe('figures', () => {
  const text = (name: string) => row(name, 20, {goesOnPt: 0})
  const figure: Strip[] = [
    row('picture', 40, {floats: true, keep: true}),
    row('caption', 10, {floats: true})
  ]

  it('stay where they fit', () => {
    expect(pagesWith([text('a'), ...figure, text('b'), text('c')])).toEqual([
      ['a', 'picture', 'caption', 'b'],
      ['c']
    ])
  })

  it('go to the next page while text goes on', () => {
    const gap: Strip = {type: 'gap', heightPt: 10, share: 0}
    const strips = [text('a'), text('b'), text('c'), gap, ...figure, gap, text('d'), text('e')]
    expect(pagesWith([...strips, text('f')])).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['picture', 'caption', 'f']
    ])
  })

  it('go past nothing but text, and no further than the next page', () => {
    const strips = [text('a'), text('b'), text('c'), ...figure, text('d'), row('heading', 10)]
    expect(pagesWith([...strips, ...figure, ...figure])).toEqual([
      ['a', 'b', 'c', 'd'],
      ['picture', 'caption', 'heading'],
      ['picture', 'caption', 'picture', 'caption']
    ])
  })

  it('stay with what leads to them', () => {
    const strips = [text('a'), text('b'), text('c'), {...text('lead-in'), keep: true as const}]
    expect(pagesWith([...strips, ...figure, text('d')])).toEqual([
      ['a', 'b', 'c'],
      ['lead-in', 'picture', 'caption', 'd']
    ])
  })
})

describe('turned pages', () => {
  const turned: Strip = {
    type: 'apart',
    heightPt: 0,
    strips: [row('x', 30), row('y', 30)],
    turned: true
  }
  const text = (name: string) => row(name, 50, {goesOnPt: 0})

  it('come after the page at hand, which text goes on to fill', () => {
    const pages = [
      ...paginate([text('a'), turned, text('b'), text('c')], pageHeightPt, {turnedHeightPt: 50})
    ]
    expect(pages.map(page => [page.turned, ...namesOn(page)])).toEqual([
      [undefined, 'a', 'b'],
      [true, 'x'],
      [true, 'y'],
      [undefined, 'c']
    ])
  })

  it('take the heading above them along, unless text goes on below it', () => {
    const heading: Strip = {
      ...row('heading', 10),
      keep: true,
      marks: [...row('heading', 10).marks, {type: 'outline', title: '', level: 1, yPt: 0}]
    }
    const line = row('b', 20, {goesOnPt: 0})
    expect(pagesWith([text('a'), heading, turned, line])).toEqual([
      ['a', 'heading', 'b'],
      ['x', 'y']
    ])
    expect(pagesWith([text('a'), heading, turned, text('b')])).toEqual([
      ['a'],
      ['heading', 'x', 'y'],
      ['b']
    ])
    expect(pagesWith([text('a'), heading, turned, row('next', 10)])).toEqual([
      ['a'],
      ['heading', 'x', 'y'],
      ['next']
    ])
    expect(pagesWith([text('a'), heading, turned])).toEqual([['a'], ['heading', 'x', 'y']])
  })

  it('come before what is no text', () => {
    const pages = pagesWith([text('a'), turned, row('heading', 10), turned])
    expect(pages).toEqual([['a'], ['x', 'y'], ['heading'], ['x', 'y']])
  })
})
