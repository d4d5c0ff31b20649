import type {RootContent} from 'mdast'

/** Tell whether text shows nothing: space, line breaks, tags and marks of them alone. */
export function isBlank(nodes: readonly RootContent[]): boolean {
  return nodes.every(isBlankNode)
}

function isBlankNode(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  // What only vaults read is no tag.
  if (node.type === 'break' || (node.type === 'html' && node.value.startsWith('<'))) return true
  return 'children' in node && isBlank(node.children)
}
