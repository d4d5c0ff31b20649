import {circle} from './circle.js'
import type {Content} from './create-content.js'
import {number} from './number.js'

const ringPt = 0.5
const ringInk = 0.3
const triangleInk = 0.75
/** Of the radius: from the centre of the triangle, which is that of the disc, to a corner. */
const reach = 0.5

/**
 * Paint the sign of what can be played: a triangle in a disc of the colour of
 * the paper, which is seen on any picture.
 *
 * @param xPt
 *   Centre, across.
 * @param yPt
 *   Centre, up.
 * @param radiusPt
 *   Radius of the disc.
 * @param content
 *   Where to paint.
 */
export function paintPlaySign(xPt: number, yPt: number, radiusPt: number, content: Content): void {
  const reachPt = reach * radiusPt
  const leftPt = xPt - reachPt / 2
  const halfPt = (reachPt * Math.sqrt(3)) / 2
  const corners: ReadonlyArray<readonly [operator: string, xPt: number, yPt: number]> = [
    ['m', leftPt, yPt - halfPt],
    ['l', leftPt, yPt + halfPt],
    ['l', xPt + reachPt, yPt]
  ]
  const path = corners.map(([operator, x, y]) => `${number(x)} ${number(y)} ${operator}`).join(' ')
  const ring = `${content.colour(ringInk, 'stroke')} ${ringPt} w`
  content.fill(content.colour(0, 'fill'))
  content.add(`q ${ring} ${circle(xPt, yPt, radiusPt)} B Q`)
  content.fill(content.colour(triangleInk, 'fill'))
  content.add(`${path} h f`)
}
