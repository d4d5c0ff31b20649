/**
 * Take out of a text what has no place on paper.
 *
 * A line feed stays; control characters go; half of a surrogate pair becomes
 * U+FFFD, as in every well-formed text.
 *
 * @param text
 *   Any string.
 * @returns
 *   Well-formed text without control characters, tabs as spaces.
 */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspicious = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/
