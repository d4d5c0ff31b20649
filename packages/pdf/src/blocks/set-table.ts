import type {Table, TableCell} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {setParagraph} from '../break/set-paragraph.js'
import type {Context} from '../context.js'
import type {Row} from '../flow/strip.js'
import {inlineRuns} from '../inline/inline-runs.js'
import {inElement} from '../struct/in-element.js'
import {fitColumns} from './fit-columns.js'
import {type ColumnNeed, measureColumns} from './measure-columns.js'
import {setLines} from './set-lines.js'
import type {TablePlace} from './table-places.js'
import {type Cell, tableRows} from './table-rows.js'

/** On each side of the text of a cell. */
const cellPaddingPt = 5

/** Columns of a table, set as wide as they like. */
export interface SetTable {
  /** What each column needs, with the room beside its text. */
  readonly needs: readonly ColumnNeed[]
  /** Put it in its place. */
  readonly toRows: (place: TablePlace) => Row[]
}

/**
 * Set columns of a table.
 *
 * @param node
 *   Table.
 * @param columns
 *   Numbers of the columns.
 * @param context
 *   Where and how.
 * @param scale
 *   Of the size of the text of tables.
 * @returns
 *   What they need, and their rows.
 */
export function setTable(
  node: Table,
  columns: readonly number[],
  context: Context,
  scale: number
): SetTable {
  const {table} = context.theme
  const sizePt = scale * table.sizePt
  const linePt = scale * table.linePt
  const paddingPt = scale * cellPaddingPt
  const whole: Context = {
    ...inElement(context, 'Table'),
    linePt,
    paragraphs: 'spaced',
    look: {role: 'sans', weight: 400, sizePt, ink: 1}
  }
  const cells = node.children.map((row, index) => {
    const inRow = inElement(whole, 'TR')
    return columns.map(column => {
      const inCell = index === 0 ? headOf(inRow) : inElement(inRow, 'TD')
      return setCell(row.children[column] ?? noCell, inCell)
    })
  })
  const needs = measureColumns(cells, sizePt).map(({wantedPt, leastPt}) => ({
    wantedPt: wantedPt + 2 * paddingPt,
    leastPt: leastPt + 2 * paddingPt
  }))
  return {
    needs,
    toRows({widthPt, textHeightPt, apart}) {
      const widths = fitColumns(needs, widthPt)
      const freePt = widthPt - widths.reduce((sum, width) => sum + width, 0)
      const layout = {
        // In the middle, as pictures and formulas are; in lists and quotations at their edge.
        xPt: apart ? 0 : context.xPt || Math.max(0, freePt / 2),
        widths,
        cellPaddingPt: paddingPt,
        linePt,
        sizePt,
        wholePt: textHeightPt / 2,
        aligns: columns.map(column => node.align?.[column] ?? alignOf(node, column))
      }
      return tableRows(cells, layout, (runs, width) =>
        setParagraph(runs, {widthPt: width, align: 'left'})
      )
    }
  }
}

/** Rows may be shorter than others. */
const noCell: TableCell = {type: 'tableCell', children: []}

function headOf(context: Context): Context {
  const {look} = context
  const attributes = {O: 'Table', Scope: 'Column'}
  return inElement({...context, look: {...look, weight: 700}}, 'TH', {attributes})
}

function setCell(cell: TableCell, context: Context): Cell {
  const runs = inlineRuns(cell, context)
  const lines = setLines(runs)
  const naturalPt = lines.reduce((most, {endPt}) => Math.max(most, endPt), 0)
  return {runs, lines, naturalPt, element: context.element}
}

/** Columns of numbers are ranged right. */
function alignOf(node: Table, column: number): 'left' | 'right' {
  const [, ...body] = node.children
  const texts = body.map(row => textOf(row.children[column]).trim())
  const isNumeric = texts.some(text => /\d/.test(text)) && texts.every(text => numeric.test(text))
  return isNumeric ? 'right' : 'left'
}

const numeric = /^[\s\d.,:+\-−–—%‰$€£¥￥]*$/
