import type {Font, GlyphPosition} from 'fontkit'
import {alignCharacters} from './align-characters.js'
import {centreMark} from './centre-mark.js'
import type {Ink, Measures} from './create-measures.js'
import type {Glyph} from './face.js'
import {joinSilent} from './join-silent.js'
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
  const glyphs = measured(font, measures, text, script)
  if (isInOrder(glyphs, text, script)) return joinSilent(glyphs, script)
  // fontkit keeps a glyph with the characters that it stood for first.
  forgetGlyphs(font)
  const again = measured(font, measures, text, script)
  return joinSilent(alignCharacters(again, text, script), script)
}

function measured(font: Font, measures: Measures, text: string, script: Script): readonly Glyph[] {
  const {glyphs, positions} = shapeWith(font, text, script)
  const result: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    // A font without a space has nothing to stand for an unseen character.
    if (glyph.id === 0 || !position) continue
    const scale = 1000 / font.unitsPerEm
    const ink = measures.inkOf(glyph.id)
    const advance = measures.advanceOf(glyph.id)
    const found = measures.pool(toGlyph(glyph, position, {advance, ink}, scale))
    const middle = (ink.minY + ink.maxY) * (scale / 2)
    result.push(glyphs.length === 1 ? centreMark(found, text, script, middle) : found)
  }
  return result
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
  const isMoved = kern !== 0 || offsetX !== 0 || offsetY !== 0
  return {
    id,
    codePoints: [...codePoints],
    advance: advance * scale,
    minX: ink.minX * scale,
    maxX: ink.maxX * scale,
    kern: isMoved ? kern : undefined,
    offsetX: isMoved ? offsetX : undefined,
    offsetY: isMoved ? offsetY : undefined,
    parts: undefined
  }
}

/** Whether the code points of the glyphs, joined, are those of the text. */
function isInOrder(glyphs: readonly Glyph[], text: string, script: Script): boolean {
  const inText = script === 'rtl' ? glyphs.toReversed() : glyphs
  const found = inText.map(({codePoints}) => String.fromCodePoint(...codePoints)).join('')
  return found === text
}

/** fontkit's types leave out what it keeps. */
function forgetGlyphs(font: Font): void {
  const kept = font as unknown as {_glyphs: Record<number, unknown>}
  kept._glyphs = {}
}

function shapeWith(font: Font, text: string, script: Script): ShapedText {
  if (script === 'latin') {
    const features = sharedMark.test(text) ? ['pwid'] : []
    return layOut(font, text, {features, direction: 'ltr'})
  }
  if (script === 'rtl') return layOut(font, text, {direction: 'rtl'})
  // Without script and language fontkit picks none, and `——` comes out as two short dashes.
  return layOut(font, text, {script: 'hani', language: languageOf(font, script)})
}
