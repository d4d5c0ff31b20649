import type {FittedLines} from '../lines/fit-lines.js'
import {coverLayout} from './cover-layout.js'
import {drawLine} from './draw-line.js'
import type {Colours} from './pick-colours.js'
import {rectangle} from './rectangle.js'
import type {SidedLines} from './set-cover.js'

const {widthPx, heightPx, marginPx, leastPicturePx} = coverLayout

/** From baseline to baseline, in em. */
const leading = 1.36
/** Above and below the short rule between title and authors. */
const ruleRoom = {plain: [96, 104], picture: [70, 76]} as const
/** Of the short rule. */
const ruleWidthPx = 150
/** Above the title below a picture, and below what is last. */
const roomPx = 150
const footPx = 220

/**
 * Draw a cover, but for its picture.
 *
 * @param lines
 *   Lines of letters.
 * @param colours
 *   Colours.
 * @param pictureHeightPx
 *   Height of the picture at the top, if there is one; less of it is seen where
 *   the title needs room.
 * @returns
 *   SVG document without text and references: letters are outlines. Where the
 *   picture is, it is transparent.
 */
export function designCover(
  {side, title, authors, series, publisher}: SidedLines,
  colours: Colours,
  pictureHeightPx?: number
): string {
  const [above, below] = ruleRoom[pictureHeightPx === undefined ? 'plain' : 'picture']
  const foot = pictureHeightPx === undefined ? publisher : (series ?? publisher)
  const blockPx = heightOf(title) + above + below + heightOf(authors)
  const latestPx = heightPx - blockPx - roomPx - (foot ? footPx + roomPx : roomPx)
  const groundY =
    pictureHeightPx === undefined
      ? 0
      : Math.max(leastPicturePx, Math.min(pictureHeightPx, latestPx))
  const titleY = pictureHeightPx === undefined ? 480 : groundY + roomPx
  const ruleY = titleY + heightOf(title) + above
  const head = pictureHeightPx === undefined ? series : undefined
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<g fill="${colours.ground}">${rectangle(0, groundY, widthPx, heightPx - groundY)}</g>`,
    `<g fill="${colours.rule}">${rectangle(startOf(side, ruleWidthPx), ruleY, ruleWidthPx, 8)}`,
    pictureHeightPx === undefined ? rectangle(marginPx, 330, widthPx - 2 * marginPx, 3) : '',
    `</g><g fill="${colours.title}">${stack(title, titleY, side)}</g>`,
    `<g fill="${colours.text}">${stack(authors, ruleY + below, side)}`,
    head ? stack(head, 220, side) : '',
    foot ? stack(foot, heightPx - footPx, side) : '',
    '</g></svg>'
  ].join('')
}

function heightOf({lines, sizePx}: FittedLines): number {
  return lines.length === 0 ? 0 : sizePx * (1 + (lines.length - 1) * leading)
}

/** Lines below each other, the first one's letters beginning at `topPx`. */
function stack({lines, sizePx}: FittedLines, topPx: number, side: SidedLines['side']): string {
  return lines
    .map((line, index) => {
      const yPx = topPx + sizePx * (0.86 + index * leading)
      return drawLine(line, {xPx: startOf(side, line.width * sizePx), yPx, sizePx})
    })
    .join('')
}

/** Where on the page something begins that stands at one side of it. */
function startOf(side: SidedLines['side'], ownWidthPx: number): number {
  return side === 'left' ? marginPx : widthPx - marginPx - ownWidthPx
}
