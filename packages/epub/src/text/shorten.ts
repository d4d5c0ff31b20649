/**
 * Cut what is too long to be read where it is shown.
 *
 * @param text
 *   Any string, such as a URL that holds a whole picture.
 * @param maxLength
 *   How much is kept, in UTF-16 code units: by default as much as a message has
 *   room for.
 * @returns
 *   At most so much; no character is cut in two.
 */
export function shorten(text: string, maxLength = 100): string {
  if (text.length <= maxLength) return text
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
