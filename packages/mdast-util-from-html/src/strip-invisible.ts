/**
 * Remove characters that show nothing: zero width spaces, byte order marks,
 * and joiners and non-joiners that say nothing about letters.
 *
 * @param text
 *   Text with such characters.
 * @returns
 *   Text without. Both stay in emoji, and in scripts that shape letters by
 *   them.
 * @see https://www.unicode.org/reports/tr51/#Emoji_ZWJ_Sequences
 */
export function stripInvisible(text: string): string {
  return text.replace(/[\u200B\uFEFF]+/g, '').replace(idleJoiner, '')
}

const idleJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200C\u200D]|[\u200C\u200D](?![\p{Extended_Pictographic}\p{L}])/gu
