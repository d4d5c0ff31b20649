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
