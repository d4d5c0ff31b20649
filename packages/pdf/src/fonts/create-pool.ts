import type {Glyph} from './face.js'

/** Glyphs kept; then all are forgotten, so that a hostile text takes no memory. */
const glyphsKept = 8192

/**
 * Make what knows glyphs that are alike.
 *
 * A word is shaped once, but its letters are those of all words: to keep one
 * object of each takes a part of the memory, and to know it again no time.
 *
 * @returns
 *   Function that gives the first of the glyphs that are like the one it is given.
 */
export function createPool(): (glyph: Glyph) => Glyph {
  const known = new Map<string, Glyph>()
  return glyph => {
    const {id, codePoints, kern, offsetX, offsetY} = glyph
    const key = `${id} ${codePoints} ${kern} ${offsetX} ${offsetY}`
    const found = known.get(key)
    if (found) return found
    if (known.size >= glyphsKept) known.clear()
    known.set(key, glyph)
    return glyph
  }
}
