import type {Line} from '../break/line.js'
import {setParagraph} from '../break/set-paragraph.js'
import type {Context} from '../context.js'
import type {Row} from '../flow/strip.js'
import type {Run} from '../text/run.js'
import {lineMarks} from './line-marks.js'

/** How lines are set. */
export interface TextRowsOptions {
  /**
   * Where the lines end.
   *
   * @defaultValue `'justify'`
   */
  readonly align?: 'balance' | 'center' | 'justify' | 'left' | undefined
  /**
   * Where the first line begins.
   *
   * @defaultValue `0`
   */
  readonly indentPt?: number | undefined
  /**
   * Distance of the lines of the grid; none for no grid.
   */
  readonly gridPt?: number | undefined
}

/**
 * Set text as rows, a line each.
 *
 * @param runs
 *   Text to set.
 * @param context
 *   Where and how.
 * @param options
 *   How the lines end.
 * @returns
 *   Rows.
 */
export function textRows(
  runs: readonly Run[],
  context: Context,
  options: Readonly<TextRowsOptions> = {}
): Row[] {
  const {align = 'justify', indentPt = 0, gridPt} = options
  const {widthPt} = context
  return setParagraph(runs, {widthPt, indentPt, align}).map(line => ({
    ...rowOf(line, context),
    gridPt
  }))
}

/**
 * Make the row of a line.
 *
 * @param line
 *   Line to print.
 * @param context
 *   Where and how.
 * @returns
 *   Row as high as the lines are apart, higher for what reaches beyond them.
 */
export function rowOf(line: Line, context: Context): Row {
  const {xPt, linePt, look} = context
  const basePt = baselineOf(linePt, look.sizePt)
  const abovePt = Math.max(0, line.ascentPt - basePt)
  const belowPt = Math.max(0, line.descentPt - (linePt - basePt))
  const baselinePt = basePt + abovePt
  return {
    type: 'row',
    heightPt: linePt + abovePt + belowPt,
    marks: lineMarks(line, xPt, baselinePt)
  }
}

/** The body of a Han character is centred here above the baseline, in em. */
const middleOfHan = 0.38

/**
 * Find the baseline of a line: its characters stand in the middle.
 *
 * @param linePt
 *   Height of the line.
 * @param sizePt
 *   Size of its text.
 * @returns
 *   From the upper edge of the line to its baseline.
 */
export function baselineOf(linePt: number, sizePt: number): number {
  return linePt / 2 + middleOfHan * sizePt
}
