/** What ends a string, begins an escape, or is read as another byte. */
const special: Readonly<Record<number, string>> = {
  13: '\\r',
  40: '\\(',
  41: '\\)',
  92: '\\\\'
}

/**
 * Write a byte in a string of a content stream.
 *
 * @param value
 *   Byte.
 * @returns
 *   The byte, escaped if need be.
 * @see ISO 32000-1, 7.3.4.2
 */
export function codeByte(value: number): string {
  return special[value] ?? String.fromCharCode(value)
}
