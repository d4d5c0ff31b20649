import type {Definition, Parents, Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Put the address that a reference names in its place, and drop the
 * definitions.
 *
 * Where there are several, the first one counts.
 *
 * @see https://spec.commonmark.org/0.31.2/#link-reference-definitions
 */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(root, node => {
    if ('children' in node) resolveIn(node, definitions)
  })
}

function resolveIn(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'definition') return []
    if (node.type !== 'imageReference' && node.type !== 'linkReference') return [node]
    const {position} = node
    const {url = '', title} = definitions.get(node.identifier) ?? {}
    return node.type === 'imageReference'
      ? [{type: 'image', url, title, alt: node.alt, position} as RootContent]
      : [{type: 'link', url, title, children: node.children, position} as RootContent]
  })
  parent.children = children as typeof parent.children
}
