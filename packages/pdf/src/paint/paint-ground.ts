import type {Sheet} from '../theme/theme.js'
import type {Canvas} from './create-canvas.js'
import {rectangle} from './rectangle.js'

/**
 * Paint a whole sheet in the colour of its paper.
 *
 * @param sheet
 *   Its measures.
 * @param canvas
 *   Where to paint.
 */
export function paintGround({widthPt, heightPt}: Sheet, {content}: Canvas): void {
  content.tag(undefined)
  content.fill(content.colour(0, 'fill'))
  content.add(`${rectangle({xPt: 0, yPt: 0, widthPt, heightPt})} f`)
}
