import type {Line} from '../break/line.js'
import {mapList} from '../map-list.js'
import {baselineOf} from './baseline-of.js'

/** Room that a line takes beside its usual height. */
export interface LineRoom {
  readonly abovePt: number
  readonly belowPt: number
  /** Distance of the lines of the grid that its upper edge stands on, if any. */
  readonly gridPt: number | undefined
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
 * in them would come too close. On a grid they move by whole lines, and one that
 * needs a little on both sides by half a line each.
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
  const wanted = mapList(lines, ({ascentPt}, index) => {
    const before = lines[index - 1]
    const reachPt = before
      ? before.descentPt + ascentPt + clearance * sizePt - linePt
      : ascentPt - basePt
    return Math.max(0, reachPt)
  })
  const isHalf = (index: number) => {
    const widthPt = wanted[index] ?? 0
    return gridPt !== undefined && widthPt > tolerance && widthPt <= gridPt / 2
  }

  let half = -1
  return mapList(lines, ({descentPt}, index) => {
    const isSecond = half === index - 1 && index > 0
    if (!isSecond && isHalf(index) && isHalf(index + 1)) half = index
    const isShared = isSecond || half === index
    const abovePt = wanted[index] ?? 0
    const isLast = index === lines.length - 1
    return {
      abovePt: isShared ? (gridPt ?? 0) / 2 : onGrid(abovePt, gridPt),
      belowPt: isLast ? Math.max(0, descentPt - (linePt - basePt)) : 0,
      gridPt: isSecond ? (gridPt ?? 0) / 2 : gridPt
    }
  })
}

function onGrid(lengthPt: number, gridPt: number | undefined): number {
  return gridPt && lengthPt > tolerance ? Math.ceil(lengthPt / gridPt) * gridPt : lengthPt
}
