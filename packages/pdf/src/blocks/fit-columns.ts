/**
 * Share out a width among columns.
 *
 * @param wanted
 *   Width that each column would like.
 * @param widthPt
 *   Width that there is.
 * @param leastPt
 *   Width that no column goes below; all together must not exceed `widthPt`.
 * @returns
 *   What each wants, if there is room; else small columns get what they want
 *   and the others share the rest by what they want.
 */
export function fitColumns(
  wanted: readonly number[],
  widthPt: number,
  leastPt: number
): readonly number[] {
  const total = wanted.reduce((sum, width) => sum + width, 0)
  if (total <= widthPt) return wanted

  const open = new Set(wanted.keys())
  const widths = wanted.map(() => leastPt)
  let restPt = widthPt
  let hasSettled = true
  while (hasSettled && open.size > 0) {
    hasSettled = false
    const fairPt = restPt / open.size
    for (const column of open) {
      const width = wanted[column] ?? 0
      if (width > fairPt) continue
      widths[column] = width
      restPt -= width
      open.delete(column)
      hasSettled = true
    }
  }
  const weight = sum([...open].map(column => weightOf(wanted[column])))
  const sparePt = restPt - open.size * leastPt
  for (const column of open) {
    widths[column] = leastPt + (sparePt * weightOf(wanted[column])) / weight
  }
  return widths
}

/** A column of ten times the text is not ten times as wide: it can have more lines. */
function weightOf(wantedPt = 0): number {
  return Math.sqrt(wantedPt)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
