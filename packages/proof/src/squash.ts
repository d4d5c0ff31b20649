/**
 * White space, controls, and what has no glyph: marks of direction, joiners,
 * soft hyphens, variation selectors, tags, and fillers.
 */
const invisible =
  /\s|\p{Cc}|\p{Variation_Selector}|[\u00AD\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/u

const allInvisible = new RegExp(invisible, 'gu')

/**
 * Leave only what is seen of a text, so that texts can be compared whatever
 * their lines and spaces.
 *
 * @param text
 *   Text in normal form C: see `normalize`.
 * @returns
 *   Text without white space and invisible characters.
 */
export function squash(text: string): string {
  return text.replace(allInvisible, '')
}

/** Bring equal characters to equal code points. */
export function normalize(text: string): string {
  return text.toWellFormed().normalize('NFC')
}

/** Tell whether a character is left out by `squash`. */
export function isInvisible(character: string): boolean {
  return invisible.test(character)
}
