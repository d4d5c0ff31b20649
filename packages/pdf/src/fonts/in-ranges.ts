import type {CodePointRanges} from '../pdf-fonts.js'

/**
 * Tell whether a face is used for a character.
 *
 * @param codePoint
 *   The character.
 * @param ranges
 *   What the face is used for; all if not given.
 * @returns
 *   Whether one of the ranges has it.
 */
export function inRanges(codePoint: number, ranges: CodePointRanges | undefined): boolean {
  return !ranges || ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
