import type {Nodes} from 'mdast'

/**
 * Visit nodes and all that is below them, in the order of the text.
 *
 * Does not recurse, so no tree is too deep.
 *
 * @param nodes
 *   Nodes to begin with.
 * @param see
 *   Called for each node, before its children.
 */
export function visitAll(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    see(node)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
}
