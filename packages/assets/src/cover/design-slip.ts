import type {FittedLines} from '../lines/fit-lines.js'
import {coverLayout} from './cover-layout.js'
import {drawLine} from './draw-line.js'
import type {Colours} from './pick-colours.js'
import {rectangle} from './rectangle.js'
import type {CoverLines} from './set-cover.js'

const {widthPx, heightPx, marginPx} = coverLayout

/** From the middle of a column to that of the next, in em. */
const leading = 1.4
/** Room around the title on its slip, and between its edge and the line within. */
const slipRoomPx = 84
const frameGapPx = 22
const leastSlipPx = 1100
const topPx = 190

/**
 * Draw a cover whose title runs from top to bottom, on a slip at the upper left,
 * as books with thread bindings have.
 *
 * @param lines
 *   Columns of letters.
 * @param colours
 *   Colours.
 * @returns
 *   SVG document without text and references: letters are outlines.
 */
export function designSlip(
  {title, authors, series, publisher}: CoverLines,
  colours: Colours
): string {
  const titleWidthPx = widthOf(title)
  const slipWidthPx = titleWidthPx + 2 * slipRoomPx
  const slipHeightPx = Math.max(leastSlipPx, lengthOf(title) + 2.4 * slipRoomPx)
  const outer = rectangle(marginPx, topPx, slipWidthPx, slipHeightPx)
  const inner = frame(
    marginPx + frameGapPx,
    topPx + frameGapPx,
    slipWidthPx - 2 * frameGapPx,
    slipHeightPx - 2 * frameGapPx
  )
  const titleX = marginPx + slipRoomPx + titleWidthPx
  const authorsX = widthPx - marginPx
  const foot = series ?? publisher
  const footX = authorsX - (authors.lines.length > 0 ? widthOf(authors) + 60 : 0)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<g fill="${colours.ground}">${rectangle(0, 0, widthPx, heightPx)}</g>`,
    `<g fill="${colours.title}">${outer}</g>`,
    `<g fill="${colours.ground}">${inner}${columns(title, titleX, topPx + 1.2 * slipRoomPx)}</g>`,
    `<g fill="${colours.text}">`,
    columns(authors, authorsX, heightPx - topPx - lengthOf(authors)),
    foot ? columns(foot, footX, heightPx - topPx - lengthOf(foot)) : '',
    '</g></svg>'
  ].join('')
}

/** A thin line around a rectangle. */
function frame(x: number, y: number, width: number, height: number): string {
  return [
    rectangle(x, y, width, 4),
    rectangle(x, y + height - 4, width, 4),
    rectangle(x, y, 4, height),
    rectangle(x + width - 4, y, 4, height)
  ].join('')
}

function widthOf({lines, sizePx}: FittedLines): number {
  return lines.length === 0 ? 0 : sizePx * (1 + (lines.length - 1) * leading)
}

function lengthOf({lines, sizePx}: FittedLines): number {
  return Math.max(0, ...lines.map(({width}) => width * sizePx))
}

/** Columns beside each other, the first one at the right. */
function columns({lines, sizePx}: FittedLines, rightPx: number, yPx: number): string {
  return lines
    .map((line, index) => {
      const xPx = rightPx - sizePx * (0.5 + index * leading)
      return drawLine(line, {xPx, yPx, sizePx})
    })
    .join('')
}
