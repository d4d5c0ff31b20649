import type {ColumnNeed} from './measure-columns.js'

/** Of the width, for the first column, which is in each group. */
const widestFirst = 0.4

/**
 * Divide columns into groups that fit, the first column in each of them.
 *
 * @param needs
 *   What each column needs, with the room beside its text.
 * @param widthPt
 *   Width that there is.
 * @returns
 *   Numbers of the columns of each group, at least one beside the first.
 */
export function groupColumns(needs: readonly ColumnNeed[], widthPt: number): readonly number[][] {
  const firstPt = Math.min(needs[0]?.leastPt ?? 0, widestFirst * widthPt)
  const groups: number[][] = []
  let restPt = 0
  for (const [column, {leastPt}] of needs.entries()) {
    if (column === 0) continue
    const last = groups.at(-1)
    if (last && leastPt <= restPt) {
      last.push(column)
      restPt -= leastPt
    } else {
      groups.push([0, column])
      restPt = widthPt - firstPt - leastPt
    }
  }
  return groups
}
