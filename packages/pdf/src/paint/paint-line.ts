import type {Piece, PlacedGlyphs} from '../break/line.js'
import type {TextMark} from '../flow/mark.js'
import type {Glyph} from '../fonts/face.js'
import {isPlacedFormula} from '../math/is-placed-formula.js'
import {isPicture} from '../pictures/is-picture.js'
import {inElement} from '../struct/in-element.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Canvas} from './create-canvas.js'
import type {Content} from './create-content.js'
import {hexString} from './hex-string.js'
import {narrowWidth} from './narrow-width.js'
import {number} from './number.js'
import {paintFormula} from './paint-formula.js'
import {paintMissing} from './paint-missing.js'
import {paintPicture} from './paint-picture.js'
import type {PrintedFont} from './printed-font.js'
import {takeApart} from './take-apart.js'

type Box = Extract<Piece, {type: 'box'}>
type Glyphs = Extract<Piece, {type: 'glyphs'}>

/** A glyph moved by less than this, in thousandths of an em, stays where it is. */
const leastMove = 0.6

/**
 * Paint a line of text: one text object, its glyphs in one array wherever they
 * have one font and size.
 *
 * @param mark
 *   Line to paint.
 * @param xPt
 *   Left edge of the line on the sheet.
 * @param yPt
 *   Its baseline, from the lower edge of the sheet.
 * @param canvas
 *   Where to paint.
 */
export function paintLine(mark: TextMark, xPt: number, yPt: number, canvas: Canvas): void {
  const {content} = canvas
  const {copiedAs, line} = mark
  const [initial] = line.pieces
  const around = mark.artifact === true ? undefined : mark.artifact
  const first = mark.artifact || !initial ? around : elementOf(initial, canvas)
  content.tag(first)
  if (copiedAs !== undefined) content.add(`/Span <</ActualText ${hexString(copiedAs)}>> BDC`)
  let isOpen = false
  let font = ''
  for (const [index, piece] of line.pieces.entries()) {
    // What is copied as one is of one element.
    const isOne = mark.artifact || copiedAs !== undefined
    const element = isOne || index === 0 ? first : elementOf(piece, canvas)
    if (!content.isTagged(element)) {
      if (isOpen) content.add('ET')
      isOpen = false
      content.tag(element)
    }
    if (piece.type !== 'glyphs') {
      if (isOpen) content.add('ET')
      isOpen = false
      font = ''
      if (piece.type === 'missing') paintMissing(piece, xPt, yPt, canvas)
      else paintBox(piece, mark, xPt, yPt, canvas)
      continue
    }
    if (piece.glyphs.length === 0) continue
    const {style} = piece.run
    const printed = canvas.fonts.fontOf(piece.face)
    // Marks stand around text objects, not within them.
    const isMarked = element === undefined && isJoined(piece, canvas)
    if (isMarked) {
      if (isOpen) content.add('ET')
      isOpen = false
      content.add(`/Span <</ActualText ${hexString(piece.text)}>> BDC`)
    }
    if (!isOpen) content.add('BT')
    isOpen = true
    const wanted = `/${printed.name} ${number(style.sizePt)} Tf`
    if (wanted !== font) content.add(wanted)
    font = wanted
    content.fill(content.colour(mark.ink ?? style.ink, 'fill'))
    paintGlyphs(piece, xPt, yPt + (style.risePt ?? 0), printed, content)
    if (isMarked) content.add('ET EMC')
    isOpen = !isMarked
  }
  if (isOpen) content.add('ET')
  if (copiedAs !== undefined) content.add('EMC')
}

/** Of an emoji that is joined of several, all but the first. */
function isUnseen({advance}: Glyph): boolean {
  return advance === 0
}

/** Emoji of several signs, which copy as one. */
function isJoined(piece: Piece, {fonts}: Canvas): boolean {
  if (piece.type !== 'glyphs' || !fonts.fontOf(piece.face).isPicture) return false
  return piece.glyphs.some(isUnseen)
}

/** What its glyphs do not say is told in words: it is an element of its own. */
function elementOf(piece: Piece, canvas: Canvas): StructElement | undefined {
  const {element} = piece.run
  if (piece.type === 'box' || !element) return element
  if (piece.type !== 'missing' && !isJoined(piece, canvas)) return element
  return inElement({element}, 'Span', {actualText: piece.text}).element
}

/** A picture in a line stands a little below its baseline, as Han do. */
const boxDrop = 0.15

function paintBox(
  {run, xPt: leftPt}: Box,
  mark: TextMark,
  xPt: number,
  yPt: number,
  canvas: Canvas
): void {
  const {widthPt, heightPt, content} = run
  if (isPlacedFormula(content)) {
    const {ink, risePt = 0} = content.style
    const element = mark.artifact ? undefined : run.element
    const look = {ink: mark.ink ?? ink, element}
    paintFormula(content, xPt + leftPt, yPt + risePt, look, canvas)
    return
  }
  if (!isPicture(content)) return
  const area = {xPt: xPt + leftPt, yPt: yPt - boxDrop * heightPt, widthPt, heightPt}
  if (run.element) canvas.structure?.addArea(run.element, area)
  paintPicture(content, area, canvas)
}

function paintGlyphs(
  piece: Glyphs,
  xPt: number,
  yPt: number,
  font: PrintedFont,
  content: Content
): void {
  const {sizePt} = piece.run.style
  const perPt = 1000 / sizePt
  const {glyphs, roomsPt, xsPt} = font.canNarrow ? piece : allApart(piece, sizePt)
  let array = ''
  let string = ''
  let penPt = 0
  let raised = 0
  let index = 0
  for (let glyph = glyphs[0]; glyph; glyph = glyphs[++index]) {
    const originPt = xsPt[index] ?? 0
    const roomPt = roomsPt[index] ?? 0
    const rise = glyph.offsetY ?? 0
    if (index === 0 || rise !== raised) {
      if (index > 0) content.add(`[${array}(${string})] TJ`)
      array = ''
      string = ''
      penPt = originPt
      raised = rise
      content.add(`1 0 0 1 ${number(xPt + penPt)} ${number(yPt + (rise * sizePt) / 1000)} Tm`)
    }
    const move = (originPt - penPt) * perPt
    if (move > leastMove || move < -leastMove) {
      const whole = Math.round(move)
      array += string ? `(${string})${-whole}` : -whole
      string = ''
      penPt += whole / perPt
    }
    const wanted = font.canNarrow ? narrowWidth(glyph, roomPt, sizePt) : glyph.advance
    const {bytes, width} = font.codeOf(glyph, wanted)
    string += bytes
    penPt += width / perPt
  }
  if (index > 0) content.add(`[${array}(${string})] TJ`)
}

function allApart({glyphs, roomsPt, xsPt}: PlacedGlyphs, sizePt: number): PlacedGlyphs {
  const parts = glyphs.flatMap((glyph, index) =>
    takeApart({glyph, xPt: xsPt[index] ?? 0, roomPt: roomsPt[index] ?? 0}, sizePt)
  )
  return {
    glyphs: parts.map(({glyph}) => glyph),
    xsPt: parts.map(({xPt}) => xPt),
    roomsPt: parts.map(({roomPt}) => roomPt)
  }
}
