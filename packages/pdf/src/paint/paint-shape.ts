import type {Area, DotMark, FrameMark, Ink} from '../flow/mark.js'
import {fillColour, strokeColour} from './colour.js'
import type {Content} from './create-content.js'
import {number} from './number.js'

/** Of a quarter of a circle by one Bézier curve. */
const roundness = 0.5523

/**
 * Paint a filled rectangle.
 *
 * @param area
 *   Where, by its lower left corner on the sheet.
 * @param ink
 *   Ink.
 * @param content
 *   Where to paint.
 */
export function paintRule(area: Area, ink: Ink, content: Content): void {
  content.fill(fillColour(ink))
  content.add(`${rectangle(area)} f`)
}

/**
 * Paint a dot.
 *
 * @param mark
 *   Dot.
 * @param xPt
 *   Centre on the sheet.
 * @param yPt
 *   Centre, from the lower edge of the sheet.
 * @param content
 *   Where to paint.
 */
export function paintDot(mark: DotMark, xPt: number, yPt: number, content: Content): void {
  const {radiusPt, ink} = mark
  content.fill(fillColour(ink))
  const area = {
    xPt: xPt - radiusPt,
    yPt: yPt - radiusPt,
    widthPt: 2 * radiusPt,
    heightPt: 2 * radiusPt
  }
  content.add(`${rounded(area, radiusPt)} f`)
}

/**
 * Paint the border of a rectangle.
 *
 * @param mark
 *   How it looks.
 * @param area
 *   Where, by its lower left corner on the sheet.
 * @param content
 *   Where to paint.
 */
export function paintFrame(mark: FrameMark, area: Area, content: Content): void {
  const {ink, strokePt, radiusPt, dotted} = mark
  const dots = dotted ? ' [0 2] 0 d 1 J' : ''
  const path = radiusPt > 0 ? rounded(area, radiusPt) : rectangle(area)
  content.add(
    `q ${strokeColour(ink)} ${number(dotted ? 1.6 * strokePt : strokePt)} w${dots} ${path} S Q`
  )
}

function rectangle({xPt, yPt, widthPt, heightPt}: Area): string {
  return `${[xPt, yPt, widthPt, heightPt].map(number).join(' ')} re`
}

function rounded({xPt, yPt, widthPt, heightPt}: Area, radiusPt: number): string {
  const [left, right, bottom, top] = [xPt, xPt + widthPt, yPt, yPt + heightPt]
  const off = radiusPt * (1 - roundness)
  const path: ReadonlyArray<readonly [operator: string, ...points: number[]]> = [
    ['m', left + radiusPt, bottom],
    ['l', right - radiusPt, bottom],
    ['c', right - off, bottom, right, bottom + off, right, bottom + radiusPt],
    ['l', right, top - radiusPt],
    ['c', right, top - off, right - off, top, right - radiusPt, top],
    ['l', left + radiusPt, top],
    ['c', left + off, top, left, top - off, left, top - radiusPt],
    ['l', left, bottom + radiusPt],
    ['c', left, bottom + off, left + off, bottom, left + radiusPt, bottom],
    ['h']
  ]
  return path.map(([operator, ...points]) => [...points.map(number), operator].join(' ')).join(' ')
}
