import type {Word} from './word.js'

const opening = /[「『（【《〈〔〖]$/u
const closing = /[、，。．；：」』）】》〉〕〗]$/u
const opens = /^[「『（【《〈〔〖]/u
const closes = /^[、，。．；：」』）】》〉〕〗]/u
const letter = /[\p{L}\p{Nd}]/u

/** In em: room between Han and Western letters, and half a full-width mark. */
const narrowSpace = 0.14
const half = 0.5

/**
 * Tell the room between two words of a line.
 *
 * @param before
 *   Word that ends there.
 * @param after
 *   Word that begins there.
 * @returns
 *   Room in em; negative between full-width marks, which are half empty.
 * @see https://www.w3.org/TR/clreq/#compression_of_punctuation_marks
 */
export function gapBetween(before: Word | undefined, after: Word): number {
  if (!before) return 0
  if (after.spaceBefore > 0) return after.spaceBefore
  if (before.isWide && after.isWide) {
    const isHalfEmpty =
      (closing.test(before.text) && (opens.test(after.text) || closes.test(after.text))) ||
      (opening.test(before.text) && opens.test(after.text))
    return isHalfEmpty ? -half : 0
  }
  const isMixed = before.isWide !== after.isWide
  const meets = letter.test(before.text.slice(-1)) && letter.test(after.text.slice(0, 1))
  return isMixed && meets ? narrowSpace : 0
}
