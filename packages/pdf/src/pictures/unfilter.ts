/**
 * Undo the filters of the rows of a PNG pass, in place.
 *
 * @param data
 *   Rows, each after the byte that names its filter.
 * @param rowBytes
 *   Length of a row without that byte.
 * @param pixelBytes
 *   Length of a pixel, at least 1.
 * @returns
 *   Whether all filters are known.
 * @see https://www.w3.org/TR/png-3/#9Filters
 */
export function unfilter(data: Uint8Array, rowBytes: number, pixelBytes: number): boolean {
  for (let start = 0; start < data.length; start += rowBytes + 1) {
    const filter = data[start] ?? 0
    if (filter > 4) return false
    if (filter === 0) continue
    const upperRow = start - rowBytes - 1
    for (let index = 1; index <= rowBytes; index++) {
      const at = start + index
      const left = index > pixelBytes ? (data[at - pixelBytes] ?? 0) : 0
      const up = upperRow >= 0 ? (data[upperRow + index] ?? 0) : 0
      const corner =
        upperRow >= 0 && index > pixelBytes ? (data[upperRow + index - pixelBytes] ?? 0) : 0
      data[at] = (data[at] ?? 0) + guess(filter, left, up, corner)
    }
  }
  return true
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner)
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
