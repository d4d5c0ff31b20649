import {lazySegmenter} from './lazy-segmenter.js'
import {standsAlone} from './stands-alone.js'

const graphemesIn = lazySegmenter('und', 'grapheme')

/** Text given to the segmenter at once: its time grows with the square of that. */
const windowLength = 256

/** Longer ones are cut: no writing has any, and letters under a thousand accents cost time. */
const longestGrapheme = 64

/**
 * Split text into grapheme clusters, what a reader calls characters.
 *
 * Han and ASCII, nearly all of most texts, are told apart without the slow
 * segmenter.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its grapheme clusters; joined, they are the text.
 * @see https://unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
 */
export function splitGraphemes(text: string): readonly string[] {
  const result: string[] = []
  let start = 0
  while (start < text.length) {
    let end = start + 1
    if (!standsAlone(text, start) || !standsAlone(text, end)) {
      while (!standsAlone(text, end)) end++
      addSegments(text.slice(start, end), result)
    } else {
      result.push(text.charAt(start))
    }
    start = end
  }
  return result
}

function addSegments(text: string, result: string[]): void {
  let start = 0
  while (start < text.length) {
    const part = text.slice(start, endOfWindow(text, start))
    const segments = Array.from(graphemesIn(part), ({segment}) => segment)
    // The last grapheme cluster of a window may go on beyond it.
    const isCut = start + part.length < text.length && segments.length > 1
    for (const segment of isCut ? segments.slice(0, -1) : segments) {
      for (const grapheme of cut(segment)) result.push(grapheme)
      start += segment.length
    }
  }
}

function endOfWindow(text: string, start: number): number {
  const end = start + windowLength
  const isLowSurrogate = /[\uDC00-\uDFFF]/.test(text.charAt(end))
  return isLowSurrogate ? end - 1 : end
}

function cut(grapheme: string): readonly string[] {
  if (grapheme.length <= longestGrapheme) return [grapheme]
  const result: string[] = []
  const characters = [...grapheme]
  for (let index = 0; index < characters.length; index += longestGrapheme / 2) {
    result.push(characters.slice(index, index + longestGrapheme / 2).join(''))
  }
  return result
}
