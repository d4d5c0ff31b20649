import type {PathStep} from '../paths/to-cubics.js'
import {tenths} from './tenths.js'

/**
 * Write a path.
 *
 * @param steps
 *   Steps in thousandths of an em.
 * @returns
 *   Operators that make it, and do not paint it.
 * @see ISO 32000-1, 8.5.2
 */
export function outlineOperators(steps: readonly PathStep[]): string {
  return steps.map(operatorOf).join(' ')
}

/** Half of a thousandth of an em is not seen, least of all in a control point. */
function operatorOf([operator, ...points]: PathStep): string {
  const [handles, end] = [points.slice(0, -2).map(Math.round), points.slice(-2).map(tenths)]
  return [...handles, ...end, operator].join(' ')
}
