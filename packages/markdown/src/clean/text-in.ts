import type {RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'
import {nodesIn} from './nodes-in.js'

/**
 * Give the text in a node, however deep it lies.
 *
 * @param node
 *   Node to look in.
 * @returns
 *   All values and alternative texts, in order; a space between those of
 *   blocks.
 */
export function textIn(node: RootContent): string {
  const parts: string[] = []
  for (const next of nodesIn([node])) {
    if ('value' in next) parts.push(next.value)
    else if ('alt' in next) parts.push(next.alt ?? '')
  }
  return parts.join(isPhrasing(node) ? '' : ' ')
}
