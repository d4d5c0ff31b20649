import type {PhrasingContent} from 'mdast'
import {isBlank} from './is-blank.js'

/**
 * Tell whether emphasis would show: whether there is more than pictures and
 * line breaks.
 *
 * @param nodes
 *   Phrasing content.
 * @returns
 *   Whether one of the nodes has text or may have.
 */
export function hasText(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(node => node.type !== 'image' && node.type !== 'break' && !isBlank(node))
}
