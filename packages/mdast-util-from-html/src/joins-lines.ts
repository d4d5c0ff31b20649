import {isWide} from './is-wide.js'

/**
 * Tell whether a line break between two characters is nothing but layout of
 * the source: between Chinese or Japanese characters, where a space would
 * show as a gap.
 *
 * @param before
 *   Code point before the line break.
 * @param after
 *   Code point after it.
 * @returns
 *   Whether the lines join without a space.
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
export function joinsLines(before: number, after: number): boolean {
  if (isWide(before)) return isWide(after) || ambiguous.has(after)
  return ambiguous.has(before) && isWide(after)
}

// Punctuation that is wide in Chinese and narrow elsewhere: · — ‘ ’ “ ” …
const ambiguous: ReadonlySet<number> = new Set([
  0xb7, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026
])
