import type {Mark} from '../flow/mark.js'
import {circle} from './circle.js'
import type {Canvas} from './create-canvas.js'
import {paintFormula} from './paint-formula.js'
import {paintFrame} from './paint-frame.js'
import {paintLeader} from './paint-leader.js'
import {paintLine} from './paint-line.js'
import {paintPicture} from './paint-picture.js'
import {paintPlaySign} from './paint-play-sign.js'
import {paintQrCode} from './paint-qr-code.js'
import {pdfString} from './pdf-string.js'
import {rectangle} from './rectangle.js'

/** How each type of mark is painted in a row whose upper edge is at `topPt`. */
export const painters: {
  readonly [Type in Mark['type']]: (
    mark: Extract<Mark, {type: Type}>,
    topPt: number,
    canvas: Canvas
  ) => void
} = {
  anchor({name, yPt}, topPt, {anchors, y}) {
    anchors.push({name, yPt: y(topPt + yPt)})
  },
  dot({ink, xPt, yPt, radiusPt}, topPt, {content, x, y}) {
    content.tag(undefined)
    content.fill(content.colour(ink, 'fill'))
    content.add(`${circle(x(xPt), y(topPt + yPt), radiusPt)} f`)
  },
  formula(mark, topPt, canvas) {
    const {xPt, baselinePt, style, element} = mark
    canvas.content.tag(element)
    paintFormula(
      mark,
      canvas.x(xPt),
      canvas.y(topPt + baselinePt),
      {ink: style.ink, element},
      canvas
    )
  },
  frame(mark, topPt, {content, area}) {
    content.tag(undefined)
    paintFrame(mark, area(mark, topPt), content)
  },
  leader(mark, topPt, {content, x, y}) {
    content.tag(undefined)
    paintLeader(mark, x(mark.xPt), y(topPt + mark.yPt), content)
  },
  /** @see ISO 32000-1, 12.5.6.5 */
  link({to, text, element, ...mark}, topPt, {annotate, area}) {
    const {xPt, yPt, widthPt, heightPt} = area(mark, topPt)
    const annotation = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [xPt, yPt, xPt + widthPt, yPt + heightPt],
      Border: [0, 0, 0],
      F: 4,
      ...('url' in to
        ? {A: {S: 'URI', URI: pdfString(to.url)}, Contents: pdfString(to.url)}
        : {Dest: pdfString(to.destination), Contents: pdfString(text ?? to.destination)})
    }
    annotate(annotation, element)
  },
  element({element}, _, {structure}) {
    structure?.addElement(element)
  },
  outline({title, level, yPt}, topPt, {outline, y}) {
    outline.push({title, level, yPt: y(topPt + yPt)})
  },
  picture({picture, element, ...mark}, topPt, canvas) {
    const area = canvas.area(mark, topPt)
    canvas.content.tag(element)
    if (element) canvas.structure?.addArea(element, area)
    paintPicture(picture, area, canvas)
  },
  play({xPt, yPt, radiusPt}, topPt, {content, x, y}) {
    content.tag(undefined)
    paintPlaySign(x(xPt), y(topPt + yPt), radiusPt, content)
  },
  qr({modules, element, ...mark}, topPt, {content, structure, area}) {
    const placed = area(mark, topPt)
    content.tag(element)
    if (element) structure?.addArea(element, placed)
    paintQrCode(modules, placed, content)
  },
  rule(mark, topPt, {content, area}) {
    content.tag(undefined)
    content.fill(content.colour(mark.ink, 'fill'))
    content.add(`${rectangle(area(mark, topPt))} f`)
  },
  text(mark, topPt, canvas) {
    paintLine(mark, canvas.x(mark.xPt), canvas.y(topPt + mark.baselinePt), canvas)
  }
}
