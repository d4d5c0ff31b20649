import type {PhrasingContent, RootContent} from 'mdast'
import {isBlank} from './is-blank.js'
import type {State} from './state.js'
import {toLine} from './to-line.js'

/**
 * Turn mixed content into phrasing content.
 *
 * @param nodes
 *   Phrasing and flow content, in order.
 * @param state
 *   State of the conversion.
 * @returns
 *   Phrasing content: blocks are unwrapped, with a line break between them;
 *   code and math become inline, other media links, or text in a link. The same
 *   array if nothing changes.
 */
export function toPhrasing(nodes: RootContent[], state: State): PhrasingContent[] {
  if (nodes.every(state.isPhrasing) && !nodes.some(isBreak)) return nodes

  const phrasing: PhrasingContent[] = []
  addAll(phrasing, nodes, state)
  return phrasing
}

function isBreak({type}: RootContent): boolean {
  return type === 'break'
}

function addAll(phrasing: PhrasingContent[], nodes: readonly RootContent[], state: State): void {
  for (const node of nodes) {
    if (state.isPhrasing(node)) {
      if (!endsLine(phrasing) || !isBlank(node)) phrasing.push(node)
    } else {
      addBreak(phrasing)
      addBlock(phrasing, node, state)
      addBreak(phrasing)
    }
  }
}

function addBlock(phrasing: PhrasingContent[], node: RootContent, state: State): void {
  if (node.type === 'code') phrasing.push({type: 'inlineCode', value: toLine(node.value)})
  else if (node.type === 'math') phrasing.push({type: 'inlineMath', value: toLine(node.value)})
  else if ('url' in node) phrasing.push(toLink(node, state))
  else if ('children' in node) addAll(phrasing, node.children, state)
}

function toLink(
  {url, title}: {url: string; title?: string | null | undefined},
  state: State
): PhrasingContent {
  const text: PhrasingContent = {type: 'text', value: title || url}
  return state.within.has('link') ? text : {type: 'link', url, children: [text]}
}

function addBreak(phrasing: PhrasingContent[]): void {
  if (phrasing.length > 0 && !endsLine(phrasing)) phrasing.push({type: 'break'})
}

function endsLine(phrasing: readonly PhrasingContent[]): boolean {
  return phrasing.at(-1)?.type === 'break'
}
