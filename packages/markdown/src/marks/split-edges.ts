import type {PhrasingContent} from 'mdast'

/** Nodes, with the space at their ends taken off. */
export interface Edges {
  readonly before: PhrasingContent[]
  readonly middle: PhrasingContent[]
  readonly after: PhrasingContent[]
}

/**
 * Take white space and line breaks off the ends of a line.
 *
 * Any white space of Unicode counts, because an asterisk beside it does not
 * open or close: U+3000, the ideographic space, too.
 *
 * @param nodes
 *   Text of a line.
 * @returns
 *   What was at its start, what is between, what was at its end.
 */
export function splitEdges(nodes: readonly PhrasingContent[]): Edges {
  let start = 0
  let end = nodes.length
  while (start < end && isSpace(nodes[start])) start++
  while (end > start && isSpace(nodes[end - 1])) end--
  const before = nodes.slice(0, start)
  const middle = nodes.slice(start, end)
  const after = nodes.slice(end)

  const first = middle[0]
  if (first?.type === 'text') {
    const value = first.value.trimStart()
    if (value !== first.value) {
      before.push({type: 'text', value: first.value.slice(0, first.value.length - value.length)})
      middle[0] = {...first, value}
    }
  }
  const last = middle.at(-1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    if (value !== last.value) {
      after.unshift({type: 'text', value: last.value.slice(value.length)})
      middle[middle.length - 1] = {...last, value}
    }
  }
  return {before, middle, after}
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}
