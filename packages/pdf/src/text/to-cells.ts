import type {Glyph} from '../fonts/face.js'
import {measureGlyphs} from './measure-glyphs.js'

/** A glyph may stand out of its cells by this part of a cell. */
const tolerance = 0.2

/**
 * Centre the glyphs of one character in as many cells as they need.
 *
 * @param glyphs
 *   Glyphs of a character.
 * @param cell
 *   Width of a cell, in thousandths of an em.
 * @returns
 *   Glyphs as wide as one cell or more, together.
 */
export function toCells(glyphs: readonly Glyph[], cell: number): readonly Glyph[] {
  const advance = measureGlyphs(glyphs)
  const room = Math.max(1, Math.ceil(advance / cell - tolerance)) * cell
  const rest = room - advance
  if (rest === 0) return glyphs
  return glyphs.map((glyph, index) => ({
    ...glyph,
    offsetX: (glyph.offsetX ?? 0) + rest / 2,
    kern: (glyph.kern ?? 0) + (index === glyphs.length - 1 ? rest : 0)
  }))
}
