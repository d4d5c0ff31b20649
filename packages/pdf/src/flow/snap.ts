/** Lengths this close are equal. */
export const tolerancePt = 0.01

/**
 * Move a length down to the grid.
 *
 * @param yPt
 *   Length down.
 * @param gridPt
 *   Distance of the lines of the grid; none for no grid.
 * @returns
 *   The nearest line of the grid that is not above.
 */
export function snap(yPt: number, gridPt: number | undefined): number {
  return gridPt ? Math.ceil((yPt - tolerancePt) / gridPt) * gridPt : yPt
}
