/** A search marks what it found by `em`, which the editor of the site never writes. */
export function withoutMarks(text: string): string {
  return text.replace(/<\/?em>/g, '')
}
