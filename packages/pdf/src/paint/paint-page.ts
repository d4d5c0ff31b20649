import type {Mark} from '../flow/mark.js'
import type {Page} from '../flow/page.js'
import type {Canvas} from './create-canvas.js'
import {painters} from './painters.js'
import {rectangle} from './rectangle.js'

/**
 * Paint a page: what is no text, then the text in reading order.
 *
 * @param page
 *   Page as plain data.
 * @param canvas
 *   Where to paint.
 */
export function paintPage(page: Page, canvas: Canvas): void {
  const {area, content} = canvas
  for (const band of page.bands) {
    content.tag(undefined)
    content.fill(content.colour(band.ink, 'fill'))
    content.add(`${rectangle(area(band, 0))} f`)
  }
  for (const isText of [false, true]) {
    for (const {row, yPt, xPt} of page.rows) {
      const column = xPt === undefined ? canvas : shifted(canvas, xPt)
      for (const mark of row.marks) {
        if (isText !== isArtifact(mark)) paintMark(mark, yPt, column)
      }
    }
  }
}

/** The same canvas, seen from a column. */
function shifted(canvas: Canvas, columnPt: number): Canvas {
  return {
    ...canvas,
    x: xPt => canvas.x(columnPt + xPt),
    area: (area, topPt) => canvas.area({...area, xPt: columnPt + area.xPt}, topPt)
  }
}

/** First of all, so that what is read aloud is in few pieces. */
function isArtifact(mark: Mark): boolean {
  return artifacts.has(mark.type) || (mark.type === 'text' && mark.artifact !== undefined)
}

const artifacts: ReadonlySet<Mark['type']> = new Set(['dot', 'frame', 'leader', 'rule'])

function paintMark(mark: Mark, topPt: number, canvas: Canvas): void {
  // The map pairs each type with the painter of that type.
  const paint = painters[mark.type] as (mark: Mark, topPt: number, canvas: Canvas) => void
  paint(mark, topPt, canvas)
}
