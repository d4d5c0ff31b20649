import type {PhrasingContent} from 'mdast'
import {isMark} from './mark.js'
import {splitEdges} from './split-edges.js'

/** An end of a list of nodes. */
export type Edge = 'end' | 'start'

/** A list of nodes in two. */
export interface Cut {
  /** What was cut off, in the order of the text. */
  readonly off: readonly PhrasingContent[]
  readonly rest: PhrasingContent[]
}

/**
 * Cut characters off an end of the text of a mark, and the space behind them.
 *
 * @param nodes
 *   What a mark holds; not changed.
 * @param edge
 *   Which end.
 * @param length
 *   How many UTF-16 code units of the text at that end.
 * @returns
 *   Both parts; nothing if a mark would be left without text.
 */
export function cutEdge(
  nodes: readonly PhrasingContent[],
  edge: Edge,
  length: number
): Cut | undefined {
  const node = nodes.at(edge === 'start' ? 0 : -1)
  const inner = node && cutNode(node, edge, length)
  if (!inner) return undefined
  const rest =
    edge === 'start' ? [...inner.rest, ...nodes.slice(1)] : [...nodes.slice(0, -1), ...inner.rest]
  const {before, middle, after} = splitEdges(rest)
  if (middle.length === 0) return undefined
  return {
    off: edge === 'start' ? [...inner.off, ...before] : [...after, ...inner.off],
    rest: middle
  }
}

function cutNode(node: PhrasingContent, edge: Edge, length: number): Cut | undefined {
  if (isMark(node)) {
    const inner = cutEdge(node.children, edge, length)
    return inner && {off: inner.off, rest: [{...node, children: inner.rest}]}
  }
  if (node.type !== 'text') return undefined
  const {value} = node
  const at = edge === 'start' ? length : value.length - length
  const head: PhrasingContent = {...node, value: value.slice(0, at)}
  const tail: PhrasingContent = {...node, value: value.slice(at)}
  if (length === value.length) return {off: [node], rest: []}
  return edge === 'start' ? {off: [head], rest: [tail]} : {off: [tail], rest: [head]}
}
