/** Code units: PDF/A-2 allows strings of 32,767 bytes, and nobody hears more out. */
const longest = 8000

/**
 * Cut a text that is longer than a string of a file may be.
 *
 * @param text
 *   Well-formed text.
 * @returns
 *   The text, ending in `…` where it was cut.
 * @see ISO 19005-2, 6.1.13
 */
export function shortText(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
