import type {ElementContent} from './element.js'

/**
 * Tell whether a node is more than white space and comments.
 *
 * @param node
 *   Node to look at.
 * @returns
 *   Whether it is an element, or text that shows.
 */
export function showsSomething(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && /\S/.test(node.value))
}
