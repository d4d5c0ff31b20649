import type {Piece} from '../break/line.js'
import type {Face, Glyph} from '../fonts/face.js'
import type {Canvas} from './create-canvas.js'
import {hexString} from './hex-string.js'
import {number} from './number.js'

const strokePt = 0.4
/** Of the size of the text. */
const digitShare = 0.38
const below = 0.12
const above = 0.88

/**
 * Paint a character that no face has: a thin box with its code in tiny digits;
 * it is copied as the character.
 *
 * Readers put the character in place of the digits, so there must be some. What
 * is part of the text says so in its own element.
 *
 * @param piece
 *   Character and its place.
 * @param xPt
 *   Left edge of the line on the sheet.
 * @param yPt
 *   Baseline, from the lower edge of the sheet.
 * @param canvas
 *   Where to paint.
 */
export function paintMissing(
  piece: Extract<Piece, {type: 'missing'}>,
  xPt: number,
  yPt: number,
  canvas: Canvas
): void {
  const {content, fonts, miss} = canvas
  const {sizePt, ink, faces} = piece.run.style
  miss(piece.text)
  const widthPt = Math.max(1, 0.92 * piece.widthPt)
  const leftPt = xPt + piece.xPt + (piece.widthPt - widthPt) / 2
  const box = [leftPt, yPt - below * sizePt, widthPt, (above + below) * sizePt]
  content.add(
    `q ${content.colour(ink, 'stroke')} ${strokePt} w ${box.map(number).join(' ')} re S Q`
  )

  const code = (piece.text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const all = [...faces.latin, ...faces.cjk, ...faces.fallback]
  const face = all.find(({has}) => [...code].every(digit => has(codePointOf(digit))))
  if (!face) return
  const half = Math.ceil(code.length / 2)
  const rows = [code.slice(0, half), code.slice(half)].map(digits => glyphsOf(digits, face))
  const widest = rows.reduce((most, row) => Math.max(most, advanceOf(row)), 0)
  const digitPt = Math.min(digitShare * sizePt, (0.86 * widthPt * 1000) / widest)
  const printed = fonts.fontOf(face)
  content.fill(content.colour(ink, 'fill'))
  const isArtifact = content.isTagged(undefined)
  if (isArtifact) content.add(`/Span <</ActualText ${hexString(piece.text)}>> BDC`)
  content.add(`BT /${printed.name} ${number(digitPt)} Tf`)
  for (const [index, row] of rows.entries()) {
    const rowPt = (advanceOf(row) * digitPt) / 1000
    const x = leftPt + (widthPt - rowPt) / 2
    const y = yPt + (index === 0 ? 0.46 : 0.02) * sizePt
    const bytes = row.map(glyph => printed.codeOf(glyph, glyph.advance).bytes).join('')
    content.add(`1 0 0 1 ${number(x)} ${number(y)} Tm (${bytes}) Tj`)
  }
  content.add(isArtifact ? 'ET EMC' : 'ET')
}

function glyphsOf(digits: string, face: Face): Glyph[] {
  return [...digits].map(digit => face.glyph(codePointOf(digit)))
}

function advanceOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, {advance}) => sum + advance, 0)
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
