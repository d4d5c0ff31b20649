import type {RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'

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
  const open: RootContent[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) parts.push(next.value)
    else if ('alt' in next) parts.push(next.alt ?? '')
    else if ('children' in next) open.push(...[...next.children].reverse())
  }
  return parts.join(isPhrasing(node) ? '' : ' ')
}
