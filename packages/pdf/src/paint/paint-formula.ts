import type {PlacedFormula} from '../math/placed-formula.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Ink} from '../text/ink.js'
import type {TextStyle} from '../text/run.js'
import type {Canvas} from './create-canvas.js'
import {hexString} from './hex-string.js'
import {number} from './number.js'

/** What is not of the formula, but of its place. */
interface FormulaLook {
  readonly ink: Ink
  readonly element: StructElement | undefined
}

/**
 * Paint a formula: its drawing, which the file has once for all places, and its
 * TeX to be copied.
 *
 * @param formula
 *   Formula and its size.
 * @param xPt
 *   Its left edge on the sheet.
 * @param yPt
 *   Its baseline, from the lower edge of the sheet.
 * @param look
 *   Colour of the text around it, and what it is.
 * @param canvas
 *   Where to paint.
 */
export function paintFormula(
  {drawing, sizePt, style, text, widthPt}: PlacedFormula,
  xPt: number,
  yPt: number,
  {ink, element}: FormulaLook,
  canvas: Canvas
): void {
  const {content, forms, pictures, structure} = canvas
  const [, bottom, , top] = drawing.box.map(edge => (edge * sizePt) / 1000)
  const [lowerPt = 0, upperPt = 0] = [bottom, top]
  const area = {xPt, yPt: yPt + lowerPt, widthPt, heightPt: upperPt - lowerPt}
  if (element) structure?.addArea(element, area)
  content.add(`/Span <</ActualText ${hexString(text)}>> BDC`)
  if (text !== '') addUnseen(style, widthPt, xPt, yPt, canvas)
  if (drawing.parts.length > 0) {
    const name = forms(drawing)
    pictures.add(name)
    const size = number(sizePt)
    const place = `${size} 0 0 ${size} ${number(xPt)} ${number(yPt)} cm`
    content.fill(content.colour(ink, 'fill'))
    content.add(`q ${content.colour(ink, 'stroke')} ${place} /${name} Do Q`)
  }
  content.add('EMC')
}

/** Readers put the text to be copied in place of some other: a space, not painted. */
function addUnseen(
  {faces, sizePt}: TextStyle,
  widthPt: number,
  xPt: number,
  yPt: number,
  {content, fonts}: Canvas
): void {
  const space = 0x20
  const face = [...faces.latin, ...faces.cjk, ...faces.fallback].find(({has}) => has(space))
  if (!face) return
  const glyph = face.glyph(space)
  const printed = fonts.fontOf(face)
  const {bytes, width} = printed.codeOf(glyph, glyph.advance)
  const scale = width > 0 ? (100 * 1000 * widthPt) / (width * sizePt) : 100
  const font = `/${printed.name} ${number(sizePt)} Tf`
  const place = `1 0 0 1 ${number(xPt)} ${number(yPt)} Tm`
  content.add(`q BT ${font} 3 Tr ${number(scale)} Tz ${place} (${bytes}) Tj ET Q`)
}
