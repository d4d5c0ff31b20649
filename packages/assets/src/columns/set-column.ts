import type {PlacedGlyph} from '../lettering/setting.js'
import type {SetLine} from '../lines/set-line.js'
import type {SetWord} from '../lines/set-words.js'

/**
 * Put words below each other.
 *
 * @param words
 *   Words of the column as they are read, set for columns.
 * @returns
 *   Column; its `width` runs down, and its glyphs are placed from its middle and
 *   its top.
 */
export function setColumn(words: readonly SetWord[]): SetLine {
  const glyphs: PlacedGlyph[] = []
  let top = 0
  for (const [index, {gap, setting, width}] of words.entries()) {
    if (index > 0) top += gap
    const at = top
    for (const glyph of setting.glyphs) glyphs.push({...glyph, y: glyph.y - at})
    top += width
  }
  return {glyphs, width: top}
}
