/** Characters that no text has: controls but tab and line ends, and non-characters. */
const notText = /(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu

/** What may make a string unclean: halves of characters too, which may be whole. */
const suspicious = /[^ -~\u0080-\uD7FF\uE000-\uFFFD]/

/**
 * Make a string of several lines safe to write: code, formulas.
 *
 * @param value
 *   Any string.
 * @returns
 *   String with line feeds alone as line ends, without control characters.
 */
export function cleanLines(value: string): string {
  if (!suspicious.test(value)) return value
  return value.toWellFormed().replace(notText, '').replace(/\r\n?/g, '\n')
}

/**
 * Make a string safe to write in a line.
 *
 * @param value
 *   Any string.
 * @returns
 *   String without line ends and control characters; runs of spaces, tabs and
 *   line ends, which Markdown shows as one space, are one space.
 */
export function cleanInline(value: string): string {
  // Two looks: one for either takes engines twice as long.
  if (!suspicious.test(value) && !value.includes('  ')) return value
  return cleanLines(value).replace(/[\t\n ]+/g, ' ')
}

/**
 * Make a string safe to stand for itself in a line: a title, a name.
 *
 * @param value
 *   Any string, or none.
 * @returns
 *   The same as from `cleanInline`, without space at its ends.
 */
export function cleanLine(value: string | undefined): string {
  return cleanInline(value ?? '').trim()
}
