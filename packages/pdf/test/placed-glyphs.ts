import type {Piece, PlacedGlyph} from '../src/break/line.js'

/** The glyphs of a piece of a line, each with its place. */
export function placedGlyphs(piece: Piece): readonly PlacedGlyph[] {
  if (piece.type !== 'glyphs') return []
  return piece.glyphs.map((glyph, index) => ({
    glyph,
    xPt: piece.xsPt[index] ?? Number.NaN,
    roomPt: piece.roomsPt[index] ?? Number.NaN
  }))
}
