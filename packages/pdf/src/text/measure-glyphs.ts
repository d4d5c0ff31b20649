import type {Glyph} from '../fonts/face.js'

/**
 * Add up the widths of glyphs in a row.
 *
 * @param glyphs
 *   Glyphs, kerned.
 * @returns
 *   Width in thousandths of an em.
 */
export function measureGlyphs(glyphs: readonly Glyph[]): number {
  let width = 0
  for (const glyph of glyphs) width += glyph.advance + (glyph.kern ?? 0)
  return width
}
