import type {PlacedGlyph} from '../lettering/setting.js'
import {orderWords} from './order-words.js'
import type {SetWord} from './set-words.js'

/** A line of letters, in em, that begins and ends with ink. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[]
  readonly width: number
}

/**
 * Put words beside each other.
 *
 * @param words
 *   Words of the line as they are read.
 * @param text
 *   Text that they are of.
 * @returns
 *   Line; its first glyph begins at 0, so that lines that begin with a bracket
 *   are seen to begin where the others do.
 */
export function setLine(words: readonly SetWord[], text: string): SetLine {
  const glyphs: PlacedGlyph[] = []
  let [x, left, right] = [0, Number.POSITIVE_INFINITY, 0]
  const seen = orderWords(words, text)
  for (const [index, word] of seen.entries()) {
    const {setting} = word
    x += roomBetween(seen[index - 1], word, words)
    const at = x
    for (const glyph of setting.glyphs) glyphs.push({...glyph, x: glyph.x + at})
    if (setting.glyphs.length > 0) {
      left = Math.min(left, at + setting.ink[0])
      right = Math.max(right, at + setting.ink[1])
    }
    x += setting.width
  }
  if (glyphs.length === 0) return {glyphs, width: 0}
  return {glyphs: glyphs.map(glyph => ({...glyph, x: glyph.x - left})), width: right - left}
}

/** Room is before the word that is read later, on whichever side that is. */
function roomBetween(left: SetWord | undefined, right: SetWord, words: readonly SetWord[]): number {
  if (!left) return 0
  return words.indexOf(left) < words.indexOf(right) ? right.gap : left.gap
}
