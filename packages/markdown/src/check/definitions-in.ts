import type {Definition, Nodes, Root} from 'mdast'

/**
 * Find what references refer to.
 *
 * @returns
 *   Definitions by identifier in lower case; of several, the first.
 * @see https://spec.commonmark.org/0.31.2/#matches
 */
export function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  const open: Nodes[] = [...tree.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') {
      const key = node.identifier.toLowerCase()
      if (!definitions.has(key)) definitions.set(key, node)
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        open.push(node.children[index] as Nodes)
      }
    }
  }
  return definitions
}
