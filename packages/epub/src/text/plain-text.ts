import type {Nodes} from 'mdast'
import {visitAll} from './visit-all.js'

/**
 * Give the text of nodes, without what is around it.
 *
 * @param nodes
 *   Nodes to read.
 * @returns
 *   Values and alternative texts, white space collapsed.
 */
export function plainText(nodes: readonly Nodes[]): string {
  const parts: string[] = []
  visitAll(nodes, node => {
    if (node.type === 'break') parts.push(' ')
    else if ('value' in node) parts.push(node.value)
    else if ('alt' in node && node.alt) parts.push(node.alt)
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
