/**
 * Put the parts of a line in the order in which they stand, from left to right.
 *
 * @param levels
 *   Embedding levels of the parts, in the order of the text.
 * @returns
 *   Indices of the parts.
 * @see https://www.unicode.org/reports/tr9/#L2
 */
export function orderVisually(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const highest = levels.reduce((most, level) => Math.max(most, level), 0)
  for (let level = highest; level > 0; level--) {
    let start = 0
    while (start < levels.length) {
      let end = start
      while (end < levels.length && (levels[end] ?? 0) >= level) end++
      reverse(order, start, end)
      start = end + 1
    }
  }
  return order
}

function reverse(order: number[], start: number, end: number): void {
  const part = order.slice(start, end).reverse()
  for (const [index, value] of part.entries()) order[start + index] = value
}
