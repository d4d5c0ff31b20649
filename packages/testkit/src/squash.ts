/** Characters that nobody sees: marks of direction, joiners, soft hyphens, controls. */
const invisible =
  /[\s\p{Cc}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu

/**
 * Leave only what is seen of a text, so that texts can be compared whatever
 * their markup, lines and spaces.
 *
 * @param text
 *   Text of any document.
 * @returns
 *   Text in normal form C, without white space and invisible characters.
 */
export function squash(text: string): string {
  return text.replace(invisible, '').normalize('NFC')
}
