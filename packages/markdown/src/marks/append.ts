import type {PhrasingContent} from 'mdast'
import {joinFormulas} from './join-formulas.js'
import {isMark} from './mark.js'

/**
 * Add a node at the end, in one with what is there if that is of its kind.
 *
 * @param nodes
 *   List that the caller made, with the marks in it; changed.
 * @param node
 *   Node to add; text of nothing is not added.
 */
export function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1)
  if (node.type === 'text' && last?.type === 'text') {
    nodes[nodes.length - 1] = {...last, value: last.value + node.value}
  } else if (isMark(node) && last?.type === node.type && isMark(last)) {
    for (const child of node.children) append(last.children, child)
  } else if (node.type === 'inlineMath' && last?.type === 'inlineMath') {
    nodes[nodes.length - 1] = {...last, value: joinFormulas(last.value, node.value)}
  } else if (node.type !== 'text' || node.value !== '') nodes.push(node)
}
