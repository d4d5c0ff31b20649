import type {Link, PhrasingContent} from 'mdast'
import {isMark, type Mark} from './mark.js'
import {splitEdges} from './split-edges.js'

/**
 * Bring marks into the simplest form that says the same.
 *
 * A mark in a mark of its type goes; equal neighbours become one; space and
 * line breaks at the ends of a mark go out of it; a mark round one whole link
 * goes into it; a mark of nothing goes.
 *
 * So no mark is in more than two others, and cost is linear.
 *
 * @param nodes
 *   Text of a line.
 * @param active
 *   Types of the marks that the text is in.
 * @returns
 *   New nodes; no text is empty or beside another.
 */
export function simplifyMarks(
  nodes: readonly PhrasingContent[],
  active: ReadonlySet<Mark['type']> = new Set()
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    if (isMark(node) && active.has(node.type)) {
      for (const child of simplifyMarks(node.children, active)) append(result, child)
    } else if (isMark(node)) {
      const inner = simplifyMarks(node.children, new Set([...active, node.type]))
      for (const child of markOf(node.type, inner)) append(result, child)
    } else if (node.type === 'link') {
      const children = simplifyMarks(node.children, active) as Link['children']
      if (children.length > 0) append(result, {...node, children})
    } else append(result, node)
  }
  return result
}

/** Put a mark round nodes: the space at their ends, and what is marked between. */
function markOf(type: Mark['type'], nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const {before, middle, after} = splitEdges(nodes)
  const [only] = middle
  if (only === undefined) return [...before, ...after]
  const marked =
    middle.length === 1 && only.type === 'link'
      ? {...only, children: markOf(type, only.children) as Link['children']}
      : {type, children: middle}
  return [...before, marked, ...after]
}

/** Add a node at the end, in one with what is there if that is of its kind. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1)
  if (node.type === 'text' && last?.type === 'text') {
    nodes[nodes.length - 1] = {...last, value: last.value + node.value}
  } else if (isMark(node) && last?.type === node.type && isMark(last)) {
    for (const child of node.children) append(last.children, child)
  } else if (node.type === 'inlineMath' && last?.type === 'inlineMath') {
    // Between their dollar signs nothing would part them.
    nodes[nodes.length - 1] = {...last, value: `${last.value} ${node.value}`}
  } else if (node.type !== 'text' || node.value !== '') nodes.push(node)
}
