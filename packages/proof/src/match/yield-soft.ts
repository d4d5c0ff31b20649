import type {Matching} from './matching.js'

/** So far around what is missing, and for so many characters, markup is looked through. */
const maxReach = 200
const maxLength = 32

/**
 * Give what markup took to the text beside it that lacks it.
 *
 * Of `标题|标记` in a link of a vault a book shows `标记`, and either `标` may
 * have been found in it.
 *
 * @param isSoft
 *   1 for each wanted character that may be absent.
 */
export function yieldSoft({places}: Matching, wanted: string, isSoft: Uint8Array): void {
  for (let start = places.indexOf(-1); start !== -1; ) {
    let end = start
    while (end < wanted.length && places[end] === -1 && isSoft[end] === 0) end++
    const isShort = end > start && end - start <= maxLength
    let from = start
    while (isShort && from > start - maxReach && isSoft[from - 1] === 1) from--
    for (let index = start; isShort && index < end; index++) {
      const taken = findTaken(wanted.charCodeAt(index), from, start)
      if (taken === -1) continue
      places[index] = places[taken] ?? -1
      places[taken] = -1
    }
    start = places.indexOf(-1, Math.max(end, start + 1))
  }

  function findTaken(code: number, from: number, to: number): number {
    for (let index = from; index < to; index++) {
      if (places[index] !== -1 && wanted.charCodeAt(index) === code) return index
    }
    return -1
  }
}
