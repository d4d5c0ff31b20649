import {boxUnder, type Matrix, multiply} from './matrix.js'
import type {PaintedItem} from './pdf-page.js'
import {contentKey} from './pdf-tree.js'

/** An operator of a page as pdf.js has read it. */
export interface PageOperator {
  readonly name: string
  /** What stands there depends on the operator. */
  readonly args: readonly unknown[]
}

/** A glyph, or a move in thousandths of the size. */
type ShownPart = number | {readonly unicode: string; readonly width: number} | null

type Box = readonly [number, number, number, number]

/** Share of the size that Han reach above and below the baseline. */
const ascent = 0.88
const descent = 0.12

/**
 * Tell what the operators of a page paint.
 *
 * @param operators
 *   Operators in order.
 * @param page
 *   Object number of the page.
 * @param scaleOf
 *   Gives what one unit of the widths of a font is, in ems.
 * @returns
 *   Glyphs, shapes and pictures, in order.
 */
export function paintedItems(
  operators: readonly PageOperator[],
  page: number,
  scaleOf: (font: string) => number
): PaintedItem[] {
  const items: PaintedItem[] = []
  const saved: Matrix[] = []
  const contents: Array<number | undefined> = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let text: Matrix = matrix
  let font = ''
  let sizePt = 0

  const content = () => {
    const id = contents.findLast(one => one !== undefined)
    return id === undefined ? undefined : contentKey(page, id)
  }
  const addBox = (box: Box) => {
    const [leftPt, bottomPt, rightPt, topPt] = boxUnder(matrix, box)
    items.push({content: content(), leftPt, rightPt, bottomPt, topPt})
  }
  const show = (parts: readonly ShownPart[]) => {
    const scale = scaleOf(font)
    let pen = 0
    for (const part of parts) {
      if (typeof part === 'number') pen -= (part / 1000) * sizePt
      if (part === null || typeof part === 'number') continue
      const advance = part.width * scale * sizePt
      const whole = multiply([1, 0, 0, 1, pen, 0], multiply(text, matrix))
      const [, bottomPt, rightPt, topPt] = boxUnder(whole, [
        0,
        -descent * sizePt,
        advance,
        ascent * sizePt
      ])
      const size = sizePt * Math.hypot(whole[2], whole[3])
      const glyph = {char: part.unicode, baselinePt: whole[5], sizePt: size}
      items.push({content: content(), leftPt: whole[4], rightPt, bottomPt, topPt, glyph})
      pen += advance
    }
    text = multiply([1, 0, 0, 1, pen, 0], text)
  }

  for (const {name, args} of operators) {
    if (name === 'save') saved.push(matrix)
    else if (name === 'restore' || name === 'paintFormXObjectEnd') matrix = saved.pop() ?? matrix
    else if (name === 'transform') matrix = multiply(toMatrix(args as number[]), matrix)
    else if (name === 'paintFormXObjectBegin') {
      saved.push(matrix)
      if (args[0]) matrix = multiply(toMatrix(args[0] as ArrayLike<number>), matrix)
    } else if (name === 'beginMarkedContent') contents.push(undefined)
    else if (name === 'beginMarkedContentProps')
      contents.push((args[1] as number | null) ?? undefined)
    else if (name === 'endMarkedContent') contents.pop()
    else if (name === 'beginText') text = [1, 0, 0, 1, 0, 0]
    else if (name === 'setTextMatrix') text = toMatrix(args[0] as ArrayLike<number>)
    else if (name === 'setFont') [font, sizePt] = args as [string, number]
    else if (name === 'showText' || name === 'showSpacedText') show(args[0] as ShownPart[])
    else if (name === 'constructPath' && args[2] && !unseen.has(args[0])) addBox(args[2] as Box)
    else if (name.startsWith('paintImage')) addBox([0, 0, 1, 1])
  }
  return items
}

/** Code of the operator that ends a path without painting it. */
const unseen: ReadonlySet<unknown> = new Set([28])

function toMatrix(values: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values)
  return [a, b, c, d, e, f]
}
