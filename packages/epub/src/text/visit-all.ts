import type {Nodes} from 'mdast'

/** Nodes next to each other, and how many of them were seen. */
interface Level {
  readonly nodes: readonly Nodes[]
  seen: number
}

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
  const open: Level[] = []
  let level: Level | undefined = {nodes, seen: 0}
  while (level) {
    const node: Nodes | undefined = level.nodes[level.seen]
    if (!node) {
      level = open.pop()
      continue
    }
    level.seen += 1
    see(node)
    if (!('children' in node)) continue
    open.push(level)
    level = {nodes: node.children, seen: 0}
  }
}
