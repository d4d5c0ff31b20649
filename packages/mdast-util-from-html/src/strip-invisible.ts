/**
 * Remove characters that show nothing: zero width spaces, byte order marks,
 * and joiners that join nothing.
 *
 * @param text
 *   Text with such characters.
 * @returns
 *   Text without. Joiners stay in emoji, and in scripts that shape letters
 *   by them.
 * @see https://www.unicode.org/reports/tr51/#Emoji_ZWJ_Sequences
 */
export function stripInvisible(text: string): string {
  return text.replace(/[\u200B\uFEFF]+/g, '').replace(idleJoiner, '')
}

const idleJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])\u200D|\u200D(?![\p{Extended_Pictographic}\p{L}])/gu
