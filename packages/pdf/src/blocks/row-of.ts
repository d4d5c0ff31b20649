import type {Line} from '../break/line.js'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Row} from '../flow/strip.js'
import {baselineOf} from './baseline-of.js'
import {lineMarks} from './line-marks.js'
import {type LineRoom, roomForLines} from './room-for-lines.js'

/**
 * Make the row of a line.
 *
 * @param line
 *   Line to print.
 * @param context
 *   Where and how.
 * @param room
 *   Room that it takes beside its usual height; as much as it needs where
 *   nothing is known of its neighbours, if not given.
 * @returns
 *   Row as high as the lines are apart, higher for what reaches beyond them.
 */
export function rowOf(line: Line, context: Context, room?: LineRoom): Row {
  const {xPt, linePt, look} = context
  const {abovePt = 0, belowPt = 0} = room ?? roomForLines([line], context)[0] ?? {}
  const marks = lineMarks(line, xPt, abovePt + baselineOf(linePt, look.sizePt))
  return makeRow(linePt + abovePt + belowPt, marks, {gridPt: room?.gridPt})
}
