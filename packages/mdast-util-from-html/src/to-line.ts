/**
 * Put text on one line.
 *
 * @param text
 *   Text of an attribute, or of code.
 * @returns
 *   Text with single spaces, none at its edges.
 */
export function toLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}
