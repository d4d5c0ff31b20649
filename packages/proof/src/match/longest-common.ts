/** Characters that follow each other in both texts. */
interface CommonRun {
  readonly from: number
  readonly place: number
  length: number
}

/**
 * Find what two short texts have in common, in the same order.
 *
 * Takes a table of the size of both.
 *
 * @returns
 *   Runs of a longest common subsequence.
 */
export function longestCommon(left: string, right: string): CommonRun[] {
  const width = right.length + 1
  const best = new Uint32Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row--) {
    const character = left.charCodeAt(row)
    for (let column = right.length - 1; column >= 0; column--) {
      const at = row * width + column
      best[at] =
        character === right.charCodeAt(column)
          ? (best[at + width + 1] ?? 0) + 1
          : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  }

  const runs: CommonRun[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    const at = row * width + column
    if (left[row] === right[column]) {
      const last = runs.at(-1)
      const goesOn = last && last.from + last.length === row && last.place + last.length === column
      if (goesOn) last.length++
      else runs.push({from: row, place: column, length: 1})
      row++
      column++
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row++
    else column++
  }
  return runs
}
