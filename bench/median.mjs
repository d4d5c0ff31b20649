/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]
}
