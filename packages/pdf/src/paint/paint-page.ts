import type {Mark} from '../flow/mark.js'
import type {Page} from '../flow/page.js'
import {colour} from './colour.js'
import type {Canvas} from './create-canvas.js'
import {painters} from './painters.js'
import {rectangle} from './rectangle.js'

/**
 * Paint a page: what is behind the text, then the text in reading order.
 *
 * @param page
 *   Page as plain data.
 * @param canvas
 *   Where to paint.
 */
export function paintPage(page: Page, canvas: Canvas): void {
  const {area, content} = canvas
  for (const band of page.bands) {
    content.fill(colour(band.ink, 'fill'))
    content.add(`${rectangle(area(band, 0))} f`)
  }
  for (const {row, yPt} of page.rows) {
    for (const mark of row.marks) paintMark(mark, yPt, canvas)
  }
}

function paintMark(mark: Mark, topPt: number, canvas: Canvas): void {
  // The map pairs each type with the painter of that type.
  const paint = painters[mark.type] as (mark: Mark, topPt: number, canvas: Canvas) => void
  paint(mark, topPt, canvas)
}
