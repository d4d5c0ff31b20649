/** U+FE0E asks for the sign, not for the picture. */
const asSign = '\uFE0E'

/** Emoji by default, by U+FE0F, as a keycap, or joined of several. */
const picture = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3|\p{Extended_Pictographic}.*\u200D/u

/**
 * Tell whether a character is to be a picture, not a sign in the colour of the text.
 *
 * @param grapheme
 *   A grapheme cluster.
 * @returns
 *   Whether it is an emoji that is shown as one unless asked otherwise, or asks
 *   to be.
 * @see https://www.unicode.org/reports/tr51/#Presentation_Style
 */
export function wantsPicture(grapheme: string): boolean {
  // Nearly all characters are told by their first code.
  if (grapheme.length === 1 && grapheme < '\u2100') return false
  return picture.test(grapheme) && !grapheme.includes(asSign)
}
