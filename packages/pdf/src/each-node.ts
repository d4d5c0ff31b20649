import type {Book, Post, Thread} from '@answerbook/core'
import type {Nodes} from 'mdast'
import type {Node} from 'unist'

/**
 * Call a function for a node and all in it, each before what is in it.
 *
 * For trees whose depth is limited. `unist-util-visit`, which can do more, takes
 * ten times as long: for a plain book that is a twentieth of all.
 *
 * @param node
 *   Root of the tree.
 * @param visit
 *   Told each node.
 */
export function eachNode(node: Node, visit: (node: Book | Nodes | Post | Thread) => void): void {
  // Trees hold the nodes that their types say.
  visit(node as Nodes)
  if (!('children' in node)) return
  for (const child of node.children as readonly Node[]) eachNode(child, visit)
}
