import type {Nodes} from 'mdast'

/** Take the text of a tree, code and formulas too. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
