import type {Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/** Make display math of each formula that has a paragraph to itself. */
export function liftFormulas(root: Root): void {
  visit(root, 'paragraph', (node, index, parent) => {
    const [only, ...others] = node.children
    if (!parent || index === undefined || only?.type !== 'inlineMath' || others.length > 0) return
    parent.children[index] = {type: 'math', value: only.value}
    return [SKIP, index + 1]
  })
}
