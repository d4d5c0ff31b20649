import type {Font, GlyphPosition} from 'fontkit'
import {centreMark} from './centre-mark.js'
import type {Ink, Measures} from './create-measures.js'
import type {Glyph} from './face.js'
import {languageOf} from './language-of.js'
import {layOut, type ShapedText} from './lay-out.js'
import type {Script} from './script.js'

/** Marks that Chinese and Western text share, drawn narrow in Western text. */
const sharedMark = /[·‘’“”—…]/

/**
 * Shape a piece of text with one font.
 *
 * @param font
 *   Font that has every character of the text.
 * @param measures
 *   Measures of its glyphs.
 * @param text
 *   A character, or a word.
 * @param script
 *   Whose forms to use.
 * @returns
 *   Glyphs from left to right; their code points, joined, are the text's, of
 *   `rtl` from the last glyph to the first.
 */
export function toGlyphs(
  font: Font,
  measures: Measures,
  text: string,
  script: Script
): readonly Glyph[] {
  const {glyphs, positions} = shapeWith(font, text, script)
  const result: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    // A font without a space has nothing to stand for an unseen character.
    if (glyph.id === 0 || !position) continue
    const scale = 1000 / font.unitsPerEm
    const ink = measures.inkOf(glyph.id)
    const found = toGlyph(glyph, position, {advance: measures.advanceOf(glyph.id), ink}, scale)
    const middle = (ink.minY + ink.maxY) * (scale / 2)
    result.push(glyphs.length === 1 ? centreMark(found, text, script, middle) : found)
  }
  return inOrder(result, text, script)
}

function toGlyph(
  glyph: ShapedText['glyphs'][number],
  position: GlyphPosition,
  {advance, ink}: {readonly advance: number; readonly ink: Ink},
  scale: number
): Glyph {
  const {codePoints, id} = glyph
  const kern = (position.xAdvance - advance) * scale
  const offsetX = position.xOffset * scale
  const offsetY = position.yOffset * scale
  const result = {
    id,
    codePoints: [...codePoints],
    advance: advance * scale,
    minX: ink.minX * scale,
    maxX: ink.maxX * scale
  }
  return kern || offsetX || offsetY ? {...result, kern, offsetX, offsetY} : result
}

/** Where glyphs were reordered or multiplied, the first stands for all, so copies are right. */
function inOrder(glyphs: readonly Glyph[], text: string, script: Script): readonly Glyph[] {
  const codePoints = Array.from(text, character => character.codePointAt(0) ?? 0)
  const inText = script === 'rtl' ? glyphs.toReversed() : glyphs
  if (String(inText.flatMap(glyph => glyph.codePoints)) === String(codePoints)) return glyphs
  const [first] = inText
  return glyphs.map(glyph => ({...glyph, codePoints: glyph === first ? codePoints : []}))
}

function shapeWith(font: Font, text: string, script: Script): ShapedText {
  if (script === 'latin') {
    return layOut(font, text, sharedMark.test(text) ? {features: ['pwid']} : {})
  }
  if (script === 'rtl') return layOut(font, text, {direction: 'rtl'})
  // Without script and language fontkit picks none, and `——` comes out as two short dashes.
  return layOut(font, text, {script: 'hani', language: languageOf(font, script)})
}
