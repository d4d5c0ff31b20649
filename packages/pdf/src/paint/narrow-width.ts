import type {Glyph} from '../fonts/face.js'

/** Glyphs at least this wide, in thousandths of an em, are full-width. */
const leastFullWidth = 900

/** Widths are told apart by this part of the full one: readers see no smaller gap. */
const step = 1 / 8

/** Ink may reach out of a glyph by this, in thousandths of an em. */
const tolerance = 50

/**
 * Tell how wide a glyph is to be in the file.
 *
 * Full-width punctuation is squeezed in its line, so its width reaches under
 * the next glyph. Readers that copy text take that for a new line or lose the
 * order; hence a code of its own, as wide as the room it has.
 *
 * @param glyph
 *   Glyph.
 * @param roomPt
 *   Room that it takes in its line.
 * @param sizePt
 *   Size of the text.
 * @returns
 *   Width in thousandths of an em: that of the glyph, unless its blank right
 *   side is taken away.
 */
export function narrowWidth({advance, maxX}: Glyph, roomPt: number, sizePt: number): number {
  const room = (roomPt / sizePt) * 1000
  if (advance < leastFullWidth || room >= advance) return advance
  const share = Math.max(1 / 2, Math.round(room / advance / step) * step)
  return share < 1 && maxX <= share * advance + tolerance ? share * advance : advance
}
