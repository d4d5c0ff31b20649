import type {PlacedGlyph} from '../break/line.js'

/**
 * Divide a composed glyph into its parts, for a font whose outlines cannot be
 * composed.
 *
 * @param placed
 *   A glyph and where it stands.
 * @param sizePt
 *   Size of the text.
 * @returns
 *   Its parts, of which the first is copied as the whole; the glyph itself if it
 *   has none.
 */
export function takeApart(placed: PlacedGlyph, sizePt: number): readonly PlacedGlyph[] {
  const {glyph, roomPt, xPt} = placed
  const {parts, codePoints, minX, maxX, offsetY = 0} = glyph
  if (!parts) return [placed]
  return parts.map(({id, x, y, advance}, index) => ({
    glyph: {
      id,
      codePoints: index === 0 ? codePoints : [],
      advance,
      minX,
      maxX,
      offsetY: offsetY + y
    },
    xPt: xPt + (x / 1000) * sizePt,
    roomPt
  }))
}
