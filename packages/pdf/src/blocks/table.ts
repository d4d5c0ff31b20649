import type {Table, TableCell} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {setParagraph} from '../break/set-paragraph.js'
import type {Context} from '../context.js'
import {inlineRuns} from '../inline/inline-runs.js'
import {inElement} from '../struct/in-element.js'
import type {Run} from '../text/run.js'
import type {Block} from './block.js'
import {fitColumns} from './fit-columns.js'
import {paragraphOf} from './paragraph.js'
import {setLines} from './set-lines.js'
import {type Cell, type TableLayout, tableRows} from './table-rows.js'

/** On each side of the text of a cell. */
const cellPaddingPt = 5
const narrowestEms = 2

/**
 * Set a table: columns as wide as what is in them, rules above and below and
 * under the head alone; the head is printed again on each page.
 *
 * A table of more columns than fit is printed row by row, as lines of text.
 */
export function table(node: Table, context: Context): Block[] {
  const {theme, xPt, widthPt} = context
  const {sizePt, linePt} = theme.table
  const inner: Context = {
    ...context,
    linePt,
    paragraphs: 'spaced',
    look: {role: 'sans', weight: 400, sizePt, ink: 1}
  }
  const count = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  if (count === 0) return []
  const leastPt = narrowestEms * sizePt + 2 * cellPaddingPt
  if (count * leastPt > widthPt) return asLines(node, inner)

  const whole = inElement(inner, 'Table')
  const cells = node.children.map((row, index) => {
    const inRow = inElement(whole, 'TR')
    return Array.from({length: count}, (_, column) => {
      const inCell = index === 0 ? headOf(inRow) : inElement(inRow, 'TD')
      return setCell(row.children[column] ?? noCell, inCell)
    })
  })
  const wanted = Array.from({length: count}, (_, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.naturalPt ?? 0), 0)
  )
  const widths = fitColumns(
    wanted.map(width => width + 2 * cellPaddingPt),
    widthPt,
    leastPt
  )
  const layout: TableLayout = {
    xPt,
    widths,
    cellPaddingPt,
    linePt,
    sizePt,
    wholePt: theme.sheet.textHeightPt / 2,
    aligns: widths.map((_, column) => node.align?.[column] ?? alignOf(node, column))
  }
  const rows = tableRows(cells, layout, (runs, width) =>
    setParagraph(runs, {widthPt: width, align: 'left'})
  )
  const roomPt = theme.linePt / 2
  return [{strips: rows, beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}

/** Rows may be shorter than others. */
const noCell: TableCell = {type: 'tableCell', children: []}

function headOf(context: Context): Context {
  const {look} = context
  const attributes = {O: 'Table', Scope: 'Column'}
  return inElement({...context, look: {...look, weight: 700}}, 'TH', {attributes})
}

function setCell(cell: TableCell, context: Context): Cell {
  const runs: Run[] = inlineRuns(cell, context)
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

function asLines(node: Table, context: Context): Block[] {
  return node.children.flatMap(row =>
    paragraphOf(
      row.children.flatMap((cell, index) =>
        index === 0 ? cell.children : [{type: 'text' as const, value: ' | '}, ...cell.children]
      ),
      context
    )
  )
}
