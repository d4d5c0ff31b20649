import type {Line} from '../break/line.js'
import {baselineOf} from './baseline-of.js'

/** Room that a line takes beside its usual height. */
export interface LineRoom {
  readonly abovePt: number
  readonly belowPt: number
}

/** What the lines have in common. */
export interface LineHeight {
  readonly linePt: number
  readonly look: {readonly sizePt: number}
}

/** Kept between what hangs from a line and what rises from the next, in em. */
const clearance = 0.1

const tolerance = 1e-6

/**
 * Tell how much more than their usual height lines take, because something in
 * them is high or deep, such as a formula.
 *
 * Most of the room between two lines is empty: they move apart only if what is
 * in them would come too close.
 *
 * @param lines
 *   Lines that follow each other.
 * @param height
 *   Their usual height, and the size of their text.
 * @param gridPt
 *   Distance of the lines of the grid that they stay on, if any.
 * @returns
 *   Room for each line.
 */
export function roomForLines(
  lines: readonly Line[],
  {linePt, look: {sizePt}}: LineHeight,
  gridPt?: number
): LineRoom[] {
  const basePt = baselineOf(linePt, sizePt)
  return lines.map(({ascentPt, descentPt}, index) => {
    const before = lines[index - 1]
    const reachPt = before
      ? before.descentPt + ascentPt + clearance * sizePt - linePt
      : ascentPt - basePt
    const isLast = index === lines.length - 1
    return {
      abovePt: onGrid(Math.max(0, reachPt), gridPt),
      belowPt: isLast ? Math.max(0, descentPt - (linePt - basePt)) : 0
    }
  })
}

function onGrid(lengthPt: number, gridPt: number | undefined): number {
  return gridPt && lengthPt > tolerance ? Math.ceil(lengthPt / gridPt) * gridPt : lengthPt
}
