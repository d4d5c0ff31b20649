import type {Definition, FootnoteDefinition, Nodes} from 'mdast'
import {descendants} from './descendants.js'

interface Definitions {
  readonly definition: Definition
  readonly footnoteDefinition: FootnoteDefinition
}

/**
 * Find what references in a post refer to.
 *
 * @param type
 *   Definitions of links and pictures, or of notes.
 * @param nodes
 *   Content of the post.
 * @returns
 *   Definitions by identifier, in the order of the text; of two with the same
 *   the first.
 */
export function definitionsIn<Type extends keyof Definitions>(
  type: Type,
  nodes: readonly Nodes[]
): Map<string, Definitions[Type]> {
  const definitions = new Map<string, Definitions[Type]>()
  for (const node of descendants(nodes)) {
    if (is(node) && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  return definitions

  function is(node: Nodes): node is Definitions[Type] {
    return node.type === type
  }
}
