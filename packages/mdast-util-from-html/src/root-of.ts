import type {Comment, Element, ElementParent, ElementRoot} from './element.js'

/**
 * Find the document that a node is in.
 *
 * @param node
 *   Element or comment.
 * @returns
 *   Root of its tree, if it is in one.
 */
export function rootOf(node: Comment | Element): ElementRoot | undefined {
  let current: Comment | ElementParent | undefined = node
  while (current && current.type !== 'root') current = current.parent
  return current
}
