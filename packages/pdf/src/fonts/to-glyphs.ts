import type {Font, GlyphPosition} from 'fontkit'
import type {Glyph} from './face.js'
import {layOut, type ShapedText} from './lay-out.js'

/** Marks that Chinese and Western text share, drawn narrow in Western text. */
const sharedMark = /[·‘’“”—…]/

/**
 * Shape a piece of text with one font.
 *
 * @param font
 *   Font that has every character of the text.
 * @param text
 *   A character, or a word.
 * @param script
 *   Whether to use the forms of Chinese text or of Western text.
 * @returns
 *   Glyphs from left to right; their code points, joined, are the text's.
 */
export function toGlyphs(font: Font, text: string, script: 'han' | 'latin'): readonly Glyph[] {
  const {glyphs, positions} = shapeWith(font, text, script)
  const result: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    // A font without a space has nothing to stand for an unseen character.
    if (glyph.id !== 0 && position) result.push(toGlyph(glyph, position, 1000 / font.unitsPerEm))
  }
  return inOrder(result, text)
}

function toGlyph(
  glyph: ShapedText['glyphs'][number],
  position: GlyphPosition,
  scale: number
): Glyph {
  const {advanceWidth, cbox, codePoints, id} = glyph
  const kern = (position.xAdvance - advanceWidth) * scale
  const offsetX = position.xOffset * scale
  const offsetY = position.yOffset * scale
  const result = {
    id,
    codePoints: [...codePoints],
    advance: advanceWidth * scale,
    minX: finite(cbox.minX) * scale,
    maxX: finite(cbox.maxX) * scale
  }
  return kern || offsetX || offsetY ? {...result, kern, offsetX, offsetY} : result
}

/** Where glyphs were reordered or multiplied, the first stands for all, so copies are right. */
function inOrder(glyphs: readonly Glyph[], text: string): readonly Glyph[] {
  const codePoints = Array.from(text, character => character.codePointAt(0) ?? 0)
  if (String(glyphs.flatMap(glyph => glyph.codePoints)) === String(codePoints)) return glyphs
  return glyphs.map((glyph, index) => ({...glyph, codePoints: index === 0 ? codePoints : []}))
}

function shapeWith(font: Font, text: string, script: 'han' | 'latin'): ShapedText {
  // Without script and language fontkit picks none, and `——` comes out as two short dashes.
  if (script === 'han') return layOut(font, text, {script: 'hani', language: 'ZHS '})
  return layOut(font, text, sharedMark.test(text) ? {features: ['pwid']} : {})
}

/** The box of a glyph without ink is infinite. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0
}
