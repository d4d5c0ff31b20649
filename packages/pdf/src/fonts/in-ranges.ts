import type {CodePointRanges} from '../pdf-fonts.js'

/** Digits and marks of the text around go with the letters that a face is for. */
const shared = /[\p{P}\p{Nd}\p{S}]/u

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

/**
 * Tell whether a character may stand in a word of a face: a digit or mark of
 * Western text.
 *
 * @param codePoint
 *   The character.
 * @returns
 *   Whether it goes with any letters.
 */
export function isShared(codePoint: number): boolean {
  const isWestern = codePoint < 0xc0 || (codePoint >= 0x2010 && codePoint <= 0x205e)
  return isWestern && shared.test(String.fromCodePoint(codePoint))
}
