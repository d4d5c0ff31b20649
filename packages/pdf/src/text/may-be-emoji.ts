const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u

/**
 * Tell whether text has a character that can be a picture.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether it has an emoji, or what makes one of other characters.
 * @see https://www.unicode.org/reports/tr51/#Emoji_Properties
 */
export function mayBeEmoji(text: string): boolean {
  return emoji.test(text)
}
