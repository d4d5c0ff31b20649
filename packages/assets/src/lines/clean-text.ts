const unwritable = /[\p{Cc}\p{Co}\p{Cn}\ufffd\u202a-\u202e\u2066-\u2069\u200e\u200f]+/gu

/**
 * Take from a text what cannot be drawn, and cut it where it is too long.
 *
 * @param text
 *   Text as the book has it.
 * @param most
 *   How many full-width characters there is room for; two others are as wide.
 * @returns
 *   Text of one line; with an ellipsis where it was cut.
 */
export function cleanText(text: string, most: number): string {
  // A title of a million characters is not looked at further than it can be seen.
  const head = text.slice(0, most * 20).toWellFormed()
  const clean = head
    .replace(unwritable, ' ')
    .replace(/[^\S\u00a0\u3000]+/g, ' ')
    .trim()
  let room = most
  let end = 0
  for (const {segment, index} of new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(
    clean
  )) {
    room -= /[\u1100-\uffff]|\p{Extended_Pictographic}/u.test(segment) ? 1 : 0.5
    if (room < 0) return `${clean.slice(0, end).replace(/[\s,.;:、，。；：]+$/u, '')}…`
    end = index + segment.length
  }
  return clean
}
