import type {Strip} from './strip.js'

/**
 * Sum up the heights of strips.
 *
 * @param strips
 *   Strips that follow each other.
 * @returns
 *   Height of all, without what they are moved by a grid.
 */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, {heightPt}) => sum + heightPt, 0)
}
