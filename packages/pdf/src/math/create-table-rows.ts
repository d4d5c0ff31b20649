import type {SvgElement} from '@answerbook/formulas'
import {createBox} from './create-box.js'
import type {Box, Drawing, DrawingPart, DrawingRow} from './drawing.js'
import type {Matrix} from './matrix.js'
import {movePart} from './move-part.js'

/** A row of a table, or the number of one, as it is gathered. */
export interface TableRow {
  readonly baseline: number
  readonly parts: DrawingPart[]
  readonly box: ReturnType<typeof createBox>
}

/** Gathers the rows of a formula that is a table. */
export interface TableRows {
  /** Begin a row or a number, if an element is one. */
  readonly begin: (element: SvgElement, to: 'main' | 'tags', matrix: Matrix) => TableRow | undefined
  /** Add a shape, to the row that it is in. */
  readonly add: (
    part: DrawingPart,
    row: TableRow | undefined,
    box: Box,
    matrix: Matrix,
    spread: number
  ) => void
  /** Give the rows; nothing if there are no two, or something is beside or across them. */
  readonly end: () => readonly DrawingRow[] | undefined
}

/** Ink of a row may reach that far into that of the next. */
const tolerance = 20

/**
 * Start to gather the rows of a formula.
 *
 * @returns
 *   No rows.
 */
export function createTableRows(): TableRows {
  const rows: TableRow[] = []
  const numbers: TableRow[] = []
  let hasOther = false
  return {
    begin({attributes}, to, matrix) {
      const isRow =
        to === 'main'
          ? /^m(?:labeled)?tr$/.test(String(attributes['data-mml-node'] ?? ''))
          : 'data-idbox' in attributes
      if (!isRow) return undefined
      const row: TableRow = {baseline: matrix[5], parts: [], box: createBox()}
      if (to === 'main') rows.push(row)
      else numbers.push(row)
      return row
    },
    add(part, row, ...area) {
      if (!row) hasOther = true
      row?.parts.push(part)
      row?.box.addArea(...area)
    },
    end() {
      const result = rows
        .map(row =>
          toRow(
            row,
            numbers.find(number => isBeside(number, row))
          )
        )
        .filter(({main, tags}) => main.parts.length + tags.parts.length > 0)
      if (hasOther || result.length < 2) return undefined
      const isApart = result.every(
        ({top}, index) => index === 0 || (result[index - 1]?.bottom ?? 0) > top - tolerance
      )
      const isWhole = numbers.every(number => rows.some(row => isBeside(number, row)))
      return isApart && isWhole ? result : undefined
    }
  }
}

function isBeside(one: TableRow, other: TableRow): boolean {
  return Math.abs(one.baseline - other.baseline) < 1
}

function toRow(row: TableRow, number: TableRow | undefined): DrawingRow {
  const {baseline} = row
  const main = toDrawing(row)
  const tags = number ? toDrawing(number) : {parts: [], box: main.box}
  const top = baseline + Math.max(main.box[3], tags.box[3])
  return {main, tags, baseline, top, bottom: baseline + Math.min(main.box[1], tags.box[1])}
}

function toDrawing({baseline, parts, box}: TableRow): Drawing {
  const [left, bottom, right, top] = box.edges()
  return {
    parts: parts.map(part => movePart(part, 0, -baseline)),
    box: [left, bottom - baseline, right, top - baseline]
  }
}
