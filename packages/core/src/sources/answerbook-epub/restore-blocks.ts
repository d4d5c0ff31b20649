import type {Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Give back what chapters hold in other ways: headings stand one rank lower
 * under the heading of a post, and a text is in pieces where a part of it is
 * set in its own way.
 *
 * @param root
 *   Text; changed.
 * @param depth
 *   How many ranks the headings were lowered.
 */
export function restoreBlocks(root: Root, depth: number): void {
  visit(root, node => {
    if (node.type === 'heading' && node.depth > depth + 1) node.depth = toDepth(node.depth - depth)
    if ('children' in node) joinTexts(node.children)
  })
}

function toDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[depth - 1] ?? 6
}

function joinTexts(nodes: RootContent[]): void {
  let length = 0
  for (const node of nodes) {
    const last = nodes[length - 1]
    if (length > 0 && last?.type === 'text' && node.type === 'text') last.value += node.value
    else nodes[length++] = node
  }
  nodes.length = length
}
