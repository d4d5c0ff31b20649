import {setParagraph} from '../break/set-paragraph.js'
import type {Context} from '../context.js'
import type {Row} from '../flow/strip.js'
import {mapList} from '../map-list.js'
import type {Run} from '../text/run.js'
import {roomForLines} from './room-for-lines.js'
import {rowOf} from './row-of.js'

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
  const lines = setParagraph(runs, {widthPt, indentPt, hangingPt: undefined, align})
  const room = roomForLines(lines, context, gridPt)
  return mapList(lines, (line, index) => rowOf(line, context, room[index]))
}
