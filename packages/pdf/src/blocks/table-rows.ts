import type {Line} from '../break/line.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Row} from '../flow/strip.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Run} from '../text/run.js'
import {asArtifact} from './as-artifact.js'
import {baselineOf} from './baseline-of.js'
import {lineMarks} from './line-marks.js'
import {roomForLines} from './room-for-lines.js'

const rowPaddingPt = 2.5
const heavyRulePt = 0.8
const lightRulePt = 0.4

/** A cell, set as wide as it likes. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly lines: readonly Line[]
  /** Width of its widest line. */
  readonly naturalPt: number
  /** What it is. */
  readonly element: StructElement | undefined
}

/** Where the columns of a table are. */
export interface TableLayout {
  readonly xPt: number
  readonly widths: readonly number[]
  readonly cellPaddingPt: number
  readonly linePt: number
  readonly sizePt: number
  readonly aligns: ReadonlyArray<'center' | 'left' | 'right'>
  /** Height up to which a row is never divided. */
  readonly wholePt: number
}

/**
 * Put the cells of a table in their places.
 *
 * @param cells
 *   Cells by row and column; the first row is the head.
 * @param layout
 *   Where the columns are.
 * @param wrap
 *   Sets a cell that is wider than its column.
 * @returns
 *   A row for each row of the table; where that is high, a row for each line
 *   of text, kept together as long as they fit on a page.
 */
export function tableRows(
  cells: ReadonlyArray<readonly Cell[]>,
  layout: TableLayout,
  wrap: (runs: readonly Run[], widthPt: number) => readonly Line[]
): Row[] {
  const [headCells = [], ...bodyCells] = cells
  const {xPt, widths} = layout
  const widthPt = widths.reduce((sum, width) => sum + width, 0)
  const rule = (yPt: number, heightPt: number): Mark => ({
    type: 'rule',
    xPt,
    yPt,
    widthPt,
    heightPt,
    ink: 1
  })

  const head = underlined(
    overlined(linesOf(headCells, layout, wrap), rule(0, heavyRulePt)),
    bottom => rule(bottom - lightRulePt, bodyCells.length > 0 ? lightRulePt : heavyRulePt)
  ).map((row): Row => (bodyCells.length > 0 ? {...row, keep: true} : row))
  const repeat = head.map(({keep: _, ...row}): Row => asArtifact(row))

  const body = bodyCells.map((row, index) => {
    const lines = linesOf(row, layout, wrap).map(line => ({...line, repeat}))
    const isLast = index === bodyCells.length - 1
    if (isLast) return underlined(lines, bottom => rule(bottom - heavyRulePt, heavyRulePt))
    // No row of the table is alone on its page.
    const isNearEnd = index === 0 || index === bodyCells.length - 2
    return isNearEnd ? lines.map((line): Row => ({...line, keep: true})) : lines
  })
  return [...head, ...body.flat()]
}

/** The lines of one row of the table. */
function linesOf(
  cells: readonly Cell[],
  layout: TableLayout,
  wrap: (runs: readonly Run[], widthPt: number) => readonly Line[]
): Row[] {
  const {widths, cellPaddingPt, wholePt} = layout
  const columns = widths.map((width, column) => {
    const cell = cells[column]
    const roomPt = width - 2 * cellPaddingPt
    if (!cell) return []
    return cell.naturalPt <= roomPt + 0.01 ? cell.lines : wrap(cell.runs, roomPt)
  })
  const count = columns.reduce((most, lines) => Math.max(most, lines.length), 1)

  const heights = heightsOf(columns, count, layout)
  const totalPt = heights.reduce((sum, {heightPt}) => sum + heightPt, 0)

  // As one, its text is copied cell by cell.
  if (totalPt <= wholePt) {
    const heightPt = totalPt + 2 * rowPaddingPt
    const marks = marksOf(columns, layout, {cells, heights, topPt: rowPaddingPt})
    return [makeRow(heightPt, marks)]
  }
  return heights.map((height, index): Row => {
    const abovePt = index === 0 ? rowPaddingPt : 0
    const belowPt = index === count - 1 ? rowPaddingPt : 0
    const line = columns.map(lines => lines.slice(index, index + 1))
    const marks = marksOf(line, layout, {
      cells: index === 0 ? cells : [],
      heights: [height],
      topPt: abovePt
    })
    const keep = index < count - 1 ? true : undefined
    return makeRow(height.heightPt + abovePt + belowPt, marks, {keep})
  })
}

/** Height of a line across all columns, and where its baseline is in it. */
interface LineExtent {
  readonly heightPt: number
  readonly baselinePt: number
}

/** Lines of cells beside each other stand on one baseline. */
function heightsOf(
  columns: ReadonlyArray<readonly Line[]>,
  count: number,
  {linePt, sizePt}: TableLayout
): LineExtent[] {
  const rooms = columns.map(lines => roomForLines(lines, {linePt, look: {sizePt}}))
  const basePt = baselineOf(linePt, sizePt)
  return Array.from({length: count}, (_, index) => {
    const most = (side: 'abovePt' | 'belowPt') =>
      rooms.reduce((most, room) => Math.max(most, room[index]?.[side] ?? 0), 0)
    const abovePt = most('abovePt')
    return {heightPt: linePt + abovePt + most('belowPt'), baselinePt: basePt + abovePt}
  })
}

/** What marks are made of beside the lines. */
interface CellLines {
  /** Cells that begin with these lines. */
  readonly cells: readonly Cell[]
  readonly heights: readonly LineExtent[]
  readonly topPt: number
}

function marksOf(
  columns: ReadonlyArray<readonly Line[]>,
  layout: TableLayout,
  {cells, heights, topPt}: CellLines
): Mark[] {
  const {widths, cellPaddingPt, aligns} = layout
  const marks: Mark[] = []
  let leftPt = layout.xPt
  for (const [column, lines] of columns.entries()) {
    const width = widths[column] ?? 0
    // A cell is there though nothing is in it.
    const element = cells[column]?.element
    if (element) marks.push({type: 'element', element})
    let linePt = topPt
    for (const [index, line] of lines.entries()) {
      const spare = width - 2 * cellPaddingPt - line.endPt
      const shift = {left: 0, center: spare / 2, right: spare}[aligns[column] ?? 'left']
      const {heightPt = 0, baselinePt: basePt = 0} = heights[index] ?? {}
      const baselinePt = linePt + basePt
      linePt += heightPt
      const printed = lineMarks(line, leftPt + cellPaddingPt + shift, baselinePt)
      for (const mark of printed) marks.push(mark)
    }
    leftPt += width
  }
  return marks
}

function overlined(rows: readonly Row[], rule: Mark): Row[] {
  return rows.map((row, index) => (index === 0 ? {...row, marks: [rule, ...row.marks]} : row))
}

function underlined(rows: readonly Row[], rule: (bottomPt: number) => Mark): Row[] {
  return rows.map((row, index) =>
    index === rows.length - 1 ? {...row, marks: [...row.marks, rule(row.heightPt)]} : row
  )
}
