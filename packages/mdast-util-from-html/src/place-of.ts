import type {Position} from 'unist'
import type {Comment, Element, ElementParent} from './element.js'
import {rootOf} from './root-of.js'
import {shiftPoint} from './shift-point.js'

/**
 * Find the place that a message about a node points at.
 *
 * @param node
 *   Element or comment of a parsed document.
 * @param start
 *   Where the HTML begins in its file.
 * @returns
 *   Position of the start tag, or of the comment. Elements that are implied
 *   have the place of what holds them; `undefined` if nothing is written.
 */
export function placeOf(
  node: Comment | Element,
  start: Readonly<{line: number; column: number}> | undefined
): Position | undefined {
  const root = rootOf(node)
  let current: ElementParent | Comment | undefined = node

  while (root && current && current.type !== 'root') {
    const location = root.locate(current)
    if (location) {
      return {start: shiftPoint(location.start, start), end: shiftPoint(location.end, start)}
    }

    current = current.parent
  }

  return undefined
}
