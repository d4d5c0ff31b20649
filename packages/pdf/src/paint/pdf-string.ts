/**
 * Make a text string of an object: what pdfkit writes as `(text)` and not as a
 * name.
 *
 * @param text
 *   Text; may have any character.
 * @returns
 *   Wrapped string.
 */
export function pdfString(text: string): object {
  return Object(text)
}
