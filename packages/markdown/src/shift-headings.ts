import type {Heading, RootContent} from 'mdast'
import {nodesIn} from './clean/nodes-in.js'

/**
 * Shift headings so that the highest of them is one below where they stand.
 *
 * @param nodes
 *   Blocks of a post; not changed.
 * @param under
 *   Depth of the heading that they stand under.
 * @returns
 *   Blocks whose headings keep their distances, as far as six depths allow.
 */
export function shiftHeadings(nodes: readonly RootContent[], under: number): RootContent[] {
  let highest = 6
  for (const node of nodesIn(nodes)) {
    if (node.type === 'heading') highest = Math.min(highest, node.depth)
  }
  return shift(nodes, under + 1 - highest)
}

function shift(nodes: readonly RootContent[], by: number): RootContent[] {
  return nodes.map(node => {
    if (node.type === 'heading') return {...node, depth: toDepth(node.depth + by)}
    const canHold = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
    return canHold ? ({...node, children: shift(node.children, by)} as RootContent) : node
  })
}

function toDepth(depth: number): Heading['depth'] {
  return Math.max(1, Math.min(6, depth)) as Heading['depth']
}
