import {rounded} from './rounded.js'

/**
 * Write a circle as a path.
 *
 * @param xPt
 *   Its centre, across.
 * @param yPt
 *   Its centre, up.
 * @param radiusPt
 *   Its radius.
 * @returns
 *   Operators.
 */
export function circle(xPt: number, yPt: number, radiusPt: number): string {
  const sidePt = 2 * radiusPt
  const area = {xPt: xPt - radiusPt, yPt: yPt - radiusPt, widthPt: sidePt, heightPt: sidePt}
  return rounded(area, radiusPt)
}
