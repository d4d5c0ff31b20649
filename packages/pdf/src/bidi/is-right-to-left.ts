/** Letters of the scripts written from the right, and what embeds text as such. */
const rightToLeft =
  /[\u05BE-\u05F4\u0608\u060B\u060D\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u085E\u0860-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFD\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Tell whether a text has anything written from the right to the left.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether it has a character of class R or AL, or one that makes others such.
 * @see https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types
 */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}
