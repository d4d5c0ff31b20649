/**
 * Write a length as PDF does: no exponent, no more digits than are seen.
 *
 * @param value
 *   Length in points.
 * @returns
 *   Number with at most three decimals.
 */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return String(Math.abs(rounded) < 1e-6 ? 0 : rounded)
}
