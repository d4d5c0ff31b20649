import {type Element, ofType} from './elements-of.js'
import {dictOf, listOf} from './look.js'
import {holding, kids, within} from './nesting.js'
import type {PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

const count = (types: readonly string[], type: string) => types.filter(one => one === type).length

/** Rows of a table, also those in groups. */
function rowsOf(table: Element): Element[] {
  return table.kids.flatMap(kid =>
    kid.type === 'TR' ? [kid] : /^T\w+$/.test(kid.type) ? kid.kids : []
  )
}

function spanOf(model: PdfModel, {dict}: Element, name: '/ColSpan' | '/RowSpan'): number {
  const spans = listOf(model, dict['/A']).map(value => Number(dictOf(model, value)[name] ?? 1))
  return Math.max(1, ...spans)
}

/** Places of a table by row, with how many cells are there. */
function gridOf(model: PdfModel, table: Element): number[][] {
  const grid: number[][] = []
  for (const [top, row] of rowsOf(table).entries()) {
    let left = 0
    for (const cell of row.kids) {
      while (grid[top]?.[left]) left++
      const [width, height] = [spanOf(model, cell, '/ColSpan'), spanOf(model, cell, '/RowSpan')]
      for (let y = top; y < top + height; y++) {
        const places = grid[y] ?? []
        grid[y] = places
        for (let x = left; x < left + width; x++) places[x] = (places[x] ?? 0) + 1
      }
      left += width
    }
  }
  return grid
}

/** The grid of tables is as it should be; spoilt by spans of cells, by row and column. */
function grid(
  ids: string[],
  isFault: (grid: readonly (readonly number[])[], rows: number) => boolean,
  spoilt: ReadonlyArray<readonly [row: number, column: number, name: string, span: number]>
): Rule {
  return {
    ids,
    faults: model =>
      ofType(model, 'Table').filter(table => isFault(gridOf(model, table), rowsOf(table).length)),
    spoil(model) {
      const table = ofType(model, 'Table').find(one => (rowsOf(one)[0]?.kids.length ?? 0) > 1)
      for (const [row, column, name, span] of spoilt) {
        const cell = table && rowsOf(table).at(row)?.kids[column]
        if (cell) cell.dict['/A'] = {'/O': '/Table', [name]: span}
      }
    }
  }
}

/** Rules of what stands in tables, lists and tables of contents. */
export const tableRules: readonly Rule[] = [
  holding(
    'UA 7.2-3',
    'Table',
    /^(TR|THead|TBody|TFoot|Caption)(&(TR|THead|TBody|TFoot|Caption))*$/
  ),
  within('UA 7.2-4', 'TR', 'Table', 'THead', 'TBody', 'TFoot'),
  within('UA 7.2-8', 'TH', 'TR'),
  within('UA 7.2-9', 'TD', 'TR'),
  holding('UA 7.2-10', 'TR', /^(TH|TD)(&(TH|TD))*$/),
  within('UA 7.2-17', 'LI', 'L'),
  within('UA 7.2-18', 'LBody', 'LI'),
  holding('UA 7.2-19', 'L', /^(Caption&)?(L|LI)(&(L|LI))*$/),
  holding('UA 7.2-20', 'LI', /^(Lbl|LBody)(&(Lbl|LBody))*$/),
  within('UA 7.2-26', 'TOCI', 'TOC'),
  holding('UA 7.2-27', 'TOC', /^(Caption&)?(TOC|TOCI)(&(TOC|TOCI))*$/),
  within('UA 7.2-5', 'THead', 'Table'),
  within('UA 7.2-6', 'TBody', 'Table'),
  within('UA 7.2-7', 'TFoot', 'Table'),
  kids('UA 7.2-11', 'Table', types => count(types, 'THead') > 1, ['THead', 'THead']),
  kids('UA 7.2-12', 'Table', types => count(types, 'TFoot') > 1, ['TFoot', 'TFoot']),
  kids('UA 7.2-13', 'Table', needsBody('TFoot'), ['TFoot']),
  kids('UA 7.2-14', 'Table', needsBody('THead'), ['THead']),
  kids('UA 7.2-16', 'Table', types => types.slice(1, -1).includes('Caption'), [
    'TR',
    'Caption',
    'TR'
  ]),
  kids('UA 7.2-28', 'TOC', types => types.slice(1).includes('Caption'), ['TOCI', 'Caption']),
  holding('UA 7.2-36', 'THead', /^TR(&TR)*$/),
  holding('UA 7.2-37', 'TBody', /^TR(&TR)*$/),
  holding('UA 7.2-38', 'TFoot', /^TR(&TR)*$/),
  kids('UA 7.2-39', 'Table', types => count(types, 'Caption') > 1, ['Caption', 'Caption']),
  kids('UA 7.2-40', 'L', types => types.slice(1).includes('Caption'), ['LI', 'Caption']),
  {
    ids: ['UA 7.5-2'],
    faults(model) {
      const names = new Set(ofType(model, 'TH').map(({dict}) => dict['/ID']))
      return ofType(model, 'TD').flatMap(cell =>
        headersOf(model, cell).filter(name => !names.has(name))
      )
    },
    spoil(model) {
      const [cell] = ofType(model, 'TD')
      if (cell) cell.dict['/A'] = {'/O': '/Table', '/Headers': ['u:nothing']}
    }
  },
  grid(['UA 7.2-15'], all => all.some(row => row.some(cells => cells > 1)), [
    [0, 1, '/RowSpan', 2],
    [1, 0, '/ColSpan', 2]
  ]),
  grid(['UA 7.2-41'], (all, rows) => all.length !== rows, [[-1, 0, '/RowSpan', 3]]),
  grid(['UA 7.2-42', 'UA 7.2-43'], all => new Set(all.map(row => row.length)).size > 1, [
    [-1, 0, '/ColSpan', 3]
  ])
]

/** Names of headers that a cell says it has. */
function headersOf(model: PdfModel, {dict}: Element): string[] {
  return listOf(model, dict['/A']).flatMap(value =>
    listOf(model, dictOf(model, value)['/Headers']).map(String)
  )
}

function needsBody(type: string): (types: readonly string[]) => boolean {
  return types => types.includes(type) && !types.includes('TBody')
}
