import type {Nodes} from 'mdast'

/**
 * List nodes and all that is below them, in the order of the text.
 *
 * Does not recurse, so no tree is too deep.
 *
 * @param nodes
 *   Nodes to begin with.
 * @returns
 *   Each node before its children.
 */
export function descendants(nodes: readonly Nodes[]): Nodes[] {
  const found: Nodes[] = []
  const open = [...nodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node)
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) open.push(child)
      }
    }
  }
  return found
}
