import type {Point} from 'unist'

/**
 * Find where a point of the HTML is in the file that the HTML is part of.
 *
 * @param point
 *   Point in the HTML.
 * @param start
 *   Where the HTML begins in the file, if not at its start.
 * @returns
 *   Point in the file; without offset if the HTML begins later.
 */
export function shiftPoint(
  point: Point,
  start: Readonly<{line: number; column: number}> | undefined
): Point {
  if (!start) return point
  // Only the first line shares its line with what is before.
  const indent = point.line === 1 ? start.column - 1 : 0
  return {line: point.line + start.line - 1, column: point.column + indent}
}
