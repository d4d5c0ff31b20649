import type {Line} from '../break/line.js'
import type {Context} from '../context.js'
import type {Row} from '../flow/strip.js'
import {baselineOf} from './baseline-of.js'
import {lineMarks} from './line-marks.js'

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
