import type {Area, FrameMark} from '../flow/mark.js'
import type {Content} from './create-content.js'
import {number} from './number.js'
import {rectangle} from './rectangle.js'
import {rounded} from './rounded.js'

/** Round dots want a little more than the width of a line to be seen. */
const dotScale = 1.6

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
  const widthPt = dotted ? dotScale * strokePt : strokePt
  const dots = dotted ? ' [0 2] 0 d 1 J' : ''
  const path = radiusPt > 0 ? rounded(area, radiusPt) : rectangle(area)
  content.add(`q ${content.colour(ink, 'stroke')} ${number(widthPt)} w${dots} ${path} S Q`)
}
