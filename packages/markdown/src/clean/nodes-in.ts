import type {RootContent} from 'mdast'

/**
 * Walk through all nodes, however deep they lie.
 *
 * @param nodes
 *   Nodes to begin with.
 * @returns
 *   Each of them and all that they hold, in the order of the document.
 */
export function* nodesIn(nodes: readonly RootContent[]): Generator<RootContent> {
  const open = [...nodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) open.push(child)
    }
  }
}
