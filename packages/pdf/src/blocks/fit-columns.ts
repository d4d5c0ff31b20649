import type {ColumnNeed} from './measure-columns.js'

/**
 * Share out a width among columns.
 *
 * @param needs
 *   What each column would like and what it needs.
 * @param widthPt
 *   Width that there is.
 * @returns
 *   What each wants, if there is room; else small columns get what they want
 *   and the others share the rest by what they want, none less than it needs as
 *   long as there is room for that.
 */
export function fitColumns(needs: readonly ColumnNeed[], widthPt: number): readonly number[] {
  const widths = needs.map(({wantedPt}) => wantedPt)
  if (sum(widths) <= widthPt) return widths

  const open = new Set(needs.keys())
  let restPt = widthPt
  let neededPt = sum(needs.map(({leastPt}) => leastPt))
  let hasSettled = true
  while (hasSettled && open.size > 0) {
    hasSettled = false
    const fairPt = restPt / open.size
    for (const column of open) {
      const {wantedPt = 0, leastPt = 0} = needs[column] ?? {}
      // What it takes must leave the others what they need.
      if (wantedPt > fairPt || wantedPt - leastPt > restPt - neededPt) continue
      restPt -= wantedPt
      neededPt -= leastPt
      open.delete(column)
      hasSettled = true
    }
  }
  const weight = sum([...open].map(column => weightOf(needs[column])))
  const sparePt = restPt - neededPt
  for (const column of open) {
    const {leastPt = 0} = needs[column] ?? {}
    const sharePt =
      sparePt >= 0 ? (sparePt * weightOf(needs[column])) / weight : (sparePt * leastPt) / neededPt
    widths[column] = leastPt + sharePt
  }
  return widths
}

/** A column of ten times the text is not ten times as wide: it can have more lines. */
function weightOf(need: ColumnNeed | undefined): number {
  return Math.sqrt(need?.wantedPt ?? 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
