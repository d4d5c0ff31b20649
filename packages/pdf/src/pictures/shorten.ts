/**
 * Cut what is too long to be read in a message.
 *
 * @param text
 *   Any string, such as a URL that holds a whole picture.
 * @returns
 *   At most 100 characters.
 */
export function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
