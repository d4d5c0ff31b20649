/**
 * Tell whether a character is written without spaces around it.
 *
 * @param codePoint
 *   Code point of the character.
 * @returns
 *   Whether it is a fullwidth or wide character of Chinese or Japanese text.
 * @see https://www.unicode.org/reports/tr11/
 */
export function isWide(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}

// Hangul is wide too, but has spaces between its words.
const ranges: ReadonlyArray<readonly [number, number]> = [
  [0x2e80, 0x312f],
  [0x3190, 0x31ff],
  [0x3220, 0x325f],
  [0x3280, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x1_b000, 0x1_b2ff],
  [0x2_0000, 0x3_fffd]
]
