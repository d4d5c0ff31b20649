/**
 * Write a length in thousandths of an em.
 *
 * @param value
 *   Length.
 * @returns
 *   Number with at most one decimal.
 */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}
