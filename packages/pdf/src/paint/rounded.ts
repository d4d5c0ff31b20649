import type {Area} from '../flow/mark.js'
import {number} from './number.js'

/** Handles of a Bézier curve that is a quarter of a circle, in radii. */
const roundness = 0.5523

/**
 * Write a rectangle with round corners as a path.
 *
 * @param area
 *   Rectangle by its lower left corner.
 * @param radiusPt
 *   Radius of the corners.
 * @returns
 *   Operators.
 */
export function rounded({xPt, yPt, widthPt, heightPt}: Area, radiusPt: number): string {
  const [left, right, bottom, top] = [xPt, xPt + widthPt, yPt, yPt + heightPt]
  const off = radiusPt * (1 - roundness)
  const path: ReadonlyArray<readonly [operator: string, ...points: number[]]> = [
    ['m', left + radiusPt, bottom],
    ['l', right - radiusPt, bottom],
    ['c', right - off, bottom, right, bottom + off, right, bottom + radiusPt],
    ['l', right, top - radiusPt],
    ['c', right, top - off, right - off, top, right - radiusPt, top],
    ['l', left + radiusPt, top],
    ['c', left + off, top, left, top - off, left, top - radiusPt],
    ['l', left, bottom + radiusPt],
    ['c', left, bottom + off, left + off, bottom, left + radiusPt, bottom],
    ['h']
  ]
  return path.map(([operator, ...points]) => [...points.map(number), operator].join(' ')).join(' ')
}
