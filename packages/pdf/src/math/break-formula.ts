import type {Drawing} from './drawing.js'
import type {FormulaPart} from './formula.js'
import {joinDrawings} from './join-drawings.js'
import {signGaps} from './sign-gaps.js'

/** A line of a formula that is broken; lengths in em. */
export interface FormulaLine {
  readonly drawing: Drawing
  /** Where it ends. */
  readonly endEm: number
  /** Above the baseline. */
  readonly heightEm: number
  /** Below the baseline; positive. */
  readonly depthEm: number
}

/** A line that begins with a sign is moved in by this, where it cannot stand below the first. */
const usualIndent = 2
const operationIndent = 1
/** Of the measure, up to which lines are moved in to stand below the first relation. */
const mostIndent = 0.4
/** Of the measure, that a line has to fill to be ended before a relation, not an operation. */
const leastFill = 0.5

/**
 * Break the rows of a formula into lines.
 *
 * Lines end before relations, else before operations; those that go on begin
 * below the first relation.
 *
 * @param rows
 *   Parts that are not divided.
 * @param widthEm
 *   Width of the measure.
 * @returns
 *   Lines; wider than the measure only if a single part is.
 */
export function breakFormula(
  rows: ReadonlyArray<readonly FormulaPart[]>,
  widthEm: number
): readonly FormulaLine[] {
  return rows.flatMap(row => breakRow(row, widthEm))
}

function breakRow(row: readonly FormulaPart[], widthEm: number): FormulaLine[] {
  const lines: FormulaLine[] = []
  const indent = indentOf(row, widthEm)
  let start = 0
  while (start < row.length) {
    const begins = row[start]?.begins
    const startEm = start === 0 ? 0 : indent + (begins === 'operation' ? operationIndent : 0)
    const end = endOf(row, start, widthEm - startEm)
    lines.push(place(row.slice(start, end), startEm))
    start = end
  }
  return lines
}

function indentOf(row: readonly FormulaPart[], widthEm: number): number {
  const first = row.findIndex(({begins}) => begins === 'relation')
  if (first < 1) return usualIndent
  const before =
    row.slice(0, first).reduce((sum, {formula}) => sum + formula.widthEm, 0) + signGaps.relation
  return before <= mostIndent * widthEm ? before : usualIndent
}

/** The last place where the line may end. */
function endOf(row: readonly FormulaPart[], start: number, widthEm: number): number {
  let width = row[start]?.formula.widthEm ?? 0
  let end = start + 1
  let relation: number | undefined
  for (; end < row.length; end++) {
    const part = row[end]
    if (!part) break
    // What is before the first relation is not parted from it.
    const isBegin = end === start + 1 && width < leastFill * widthEm
    if (part.begins === 'relation' && width >= leastFill * widthEm && !isBegin) relation = end
    width += part.formula.widthEm
    if (width > widthEm) return relation ?? end
  }
  return end
}

function place(parts: readonly FormulaPart[], startEm: number): FormulaLine {
  const begins = parts[0]?.begins
  let endEm = startEm - (begins ? signGaps[begins] : 0)
  const placed = parts.map(({formula}) => {
    const x = 1000 * endEm
    endEm += formula.widthEm
    return {drawing: formula.drawing, x}
  })
  const most = (side: 'depthEm' | 'heightEm') =>
    parts.reduce((most, {formula}) => Math.max(most, formula[side]), 0)
  const drawing = joinDrawings(placed)
  return {drawing, endEm, heightEm: most('heightEm'), depthEm: most('depthEm')}
}
