import type {Area, LinkMark, Mark} from '../flow/mark.js'
import type {Page} from '../flow/page.js'
import {isPicture} from '../pictures/picture.js'
import type {Sheet} from '../theme/theme.js'
import {type Content, createContent} from './create-content.js'
import type {PrintedFonts} from './create-fonts.js'
import {paintLine, type TextPainter} from './paint-line.js'
import {paintPicture} from './paint-picture.js'
import {paintDot, paintFrame, paintRule} from './paint-shape.js'
import {pdfString} from './pdf-string.js'

/** What a page is painted on and with. */
export interface PaintPageOptions {
  readonly sheet: Sheet
  readonly fonts: PrintedFonts
  readonly miss: (character: string) => void
}

/** A page as objects of a file; lengths from the lower left corner of the sheet. */
export interface PaintedPage {
  /** Content stream, a character each byte. */
  readonly content: string
  readonly annotations: ReadonlyArray<Record<string, unknown>>
  readonly anchors: ReadonlyArray<{readonly name: string; readonly yPt: number}>
  readonly outline: ReadonlyArray<{
    readonly title: string
    readonly level: number
    readonly yPt: number
  }>
  /** Names of the pictures on it. */
  readonly pictures: ReadonlySet<string>
}

/**
 * Paint a page: what is behind the text, then the text in reading order.
 *
 * @param page
 *   Page as plain data.
 * @param options
 *   What it is painted on and with.
 * @returns
 *   Page as objects of a file.
 */
export function paintPage(page: Page, options: Readonly<PaintPageOptions>): PaintedPage {
  const {sheet, fonts, miss} = options
  const content = createContent()
  const painter: TextPainter = {content, fonts, miss}
  const annotations: Array<Record<string, unknown>> = []
  const anchors: Array<{name: string; yPt: number}> = []
  const outline: Array<{title: string; level: number; yPt: number}> = []
  const pictures = new Set<string>()
  const rightWay = (area: Area, topPt: number): Area => ({
    xPt: sheet.leftPt + area.xPt,
    yPt: sheet.heightPt - sheet.topPt - topPt - area.yPt - area.heightPt,
    widthPt: area.widthPt,
    heightPt: area.heightPt
  })
  const heightOf = (yPt: number) => sheet.heightPt - sheet.topPt - yPt

  const paint = (mark: Mark, topPt: number): void => {
    const {type} = mark
    if (type === 'text') {
      const yPt = heightOf(topPt + mark.baselinePt)
      paintLine(mark, sheet.leftPt + mark.xPt, yPt, painter)
      paintBoxes(mark, sheet.leftPt + mark.xPt, yPt, content, pictures)
    } else if (type === 'rule') paintRule(rightWay(mark, topPt), mark.ink, content)
    else if (type === 'frame') paintFrame(mark, rightWay(mark, topPt), content)
    else if (type === 'dot')
      paintDot(mark, sheet.leftPt + mark.xPt, heightOf(topPt + mark.yPt), content)
    else if (type === 'picture') {
      pictures.add(mark.picture.name)
      paintPicture(mark.picture, rightWay(mark, topPt), content)
    } else if (type === 'link') annotations.push(annotationOf(mark, rightWay(mark, topPt)))
    else if (type === 'anchor') anchors.push({name: mark.name, yPt: heightOf(topPt + mark.yPt)})
    else outline.push({title: mark.title, level: mark.level, yPt: heightOf(topPt + mark.yPt)})
  }

  for (const band of page.bands) paintRule(rightWay(band, 0), band.ink, content)
  for (const {row, yPt} of page.rows) for (const mark of row.marks) paint(mark, yPt)
  return {content: content.end(), annotations, anchors, outline, pictures}
}

/** Pictures in a line stand a little below its baseline, as Han do. */
const boxDrop = 0.15

/** Small pictures that stand in a line. */
function paintBoxes(
  mark: Extract<Mark, {type: 'text'}>,
  xPt: number,
  yPt: number,
  content: Content,
  pictures: Set<string>
): void {
  for (const piece of mark.line.pieces) {
    if (piece.type !== 'box' || !isPicture(piece.run.content)) continue
    const {widthPt, heightPt, content: picture} = piece.run
    pictures.add(picture.name)
    const loweredPt = yPt - boxDrop * heightPt
    paintPicture(picture, {xPt: xPt + piece.xPt, yPt: loweredPt, widthPt, heightPt}, content)
  }
}

/** @see ISO 32000-2, 12.5.6.5 */
function annotationOf({to}: LinkMark, {xPt, yPt, widthPt, heightPt}: Area) {
  const Rect = [xPt, yPt, xPt + widthPt, yPt + heightPt]
  const target =
    'url' in to ? {A: {S: 'URI', URI: pdfString(to.url)}} : {Dest: pdfString(to.destination)}
  return {Type: 'Annot', Subtype: 'Link', Rect, Border: [0, 0, 0], F: 4, ...target}
}
