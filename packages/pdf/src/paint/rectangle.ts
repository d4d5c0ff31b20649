import type {Area} from '../flow/mark.js'
import {number} from './number.js'

/**
 * Write a rectangle as a path.
 *
 * @param area
 *   Rectangle by its lower left corner.
 * @returns
 *   Operators.
 */
export function rectangle({xPt, yPt, widthPt, heightPt}: Area): string {
  return `${[xPt, yPt, widthPt, heightPt].map(number).join(' ')} re`
}
