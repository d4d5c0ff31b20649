import type {LeaderMark} from '../flow/mark.js'
import type {Content} from './create-content.js'
import {number} from './number.js'

/**
 * Paint dots in a row: one line of dashes without length, whose ends are round.
 *
 * @param mark
 *   How it looks.
 * @param xPt
 *   Centre of the first dot on the sheet.
 * @param yPt
 *   Centre of each, up.
 * @param content
 *   Where to paint.
 * @see ISO 32000-1, 8.4.3.6
 */
export function paintLeader(mark: LeaderMark, xPt: number, yPt: number, content: Content): void {
  const {ink, radiusPt, stepPt, widthPt} = mark
  // A little beyond the last dot, which is lost where lengths are rounded otherwise.
  const endPt = xPt + widthPt + stepPt / 4
  const look = `${content.colour(ink, 'stroke')} ${number(2 * radiusPt)} w [0 ${number(stepPt)}] 0 d 1 J`
  const [from, to, at] = [xPt, endPt, yPt].map(number)
  content.add(`q ${look} ${from} ${at} m ${to} ${at} l S Q`)
}
