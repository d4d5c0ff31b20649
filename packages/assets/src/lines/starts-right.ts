const rightFirst = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]|(\p{L})/u

/**
 * Tell whether the lines of a text begin on the right.
 *
 * @param text
 *   Text; its first letter tells its direction.
 * @see https://www.unicode.org/reports/tr9/#P2
 */
export function startsRight(text: string): boolean {
  const first = rightFirst.exec(text)
  return first !== null && first[1] === undefined
}
