import type {Link, PhrasingContent} from 'mdast'
import {append} from './append.js'
import {isMark, type Mark} from './mark.js'
import {splitEdges} from './split-edges.js'

/**
 * Bring marks into the simplest form that says the same.
 *
 * A mark in a mark of its type goes; equal neighbours become one; space and
 * line breaks at the ends of a mark go out of it; a mark round one whole link
 * goes into it; a mark of nothing goes, and so does a link of nothing.
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
  for (const node of mergeNeighbours(nodes)) {
    if (isMark(node) && active.has(node.type)) {
      for (const child of simplifyMarks(node.children, active)) append(result, child)
    } else if (isMark(node)) {
      const inner = simplifyMarks(node.children, new Set([...active, node.type]))
      for (const child of markOf(node.type, inner)) append(result, child)
    } else if ('children' in node) {
      const children = simplifyMarks(node.children, active)
      if (children.length > 0) append(result, {...node, children} as PhrasingContent)
    } else append(result, node)
  }
  return result
}

/** Make one of marks of a type that touch, before the space at their ends goes out. */
function mergeNeighbours(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some((node, index) => isMark(node) && nodes[index + 1]?.type === node.type)) {
    return nodes
  }
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (!isMark(node)) result.push(node)
    else if (last?.type === node.type && isMark(last))
      for (const child of node.children) last.children.push(child)
    else result.push({...node, children: [...node.children]})
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
