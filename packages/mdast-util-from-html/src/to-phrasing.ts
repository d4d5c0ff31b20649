import type {List, ListItem, PhrasingContent, RootContent} from 'mdast'
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
 *   each line of code becomes inline code, an item of a list begins with its
 *   bullet or number; math becomes inline, other media links, or text in a
 *   link. The same array if nothing changes.
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
  if (node.type === 'code') addCode(phrasing, node.value)
  else if (node.type === 'list') addList(phrasing, node, state)
  else if (node.type === 'math') phrasing.push({type: 'inlineMath', value: toLine(node.value)})
  else if ('url' in node) phrasing.push(toLink(node, state))
  else if ('children' in node) addAll(phrasing, node.children, state)
}

/** Lines stay lines, and keep what they are indented by. */
function addCode(phrasing: PhrasingContent[], code: string): void {
  for (const line of code.split(/\r\n?|\n/)) {
    const value = line.replaceAll('\t', '    ').trimEnd()
    if (value === '') continue
    addBreak(phrasing)
    phrasing.push({type: 'inlineCode', value})
  }
}

function addList(phrasing: PhrasingContent[], list: List, state: State): void {
  const start = list.start ?? 1
  for (const [index, item] of list.children.entries()) {
    const [first, ...others] = item.children
    const bullet = list.ordered ? `${start + index}. ` : '• '
    addBreak(phrasing)
    phrasing.push({type: 'text', value: bullet + boxOf(item)})
    if (first?.type === 'paragraph') addAll(phrasing, first.children, state)
    addAll(phrasing, first?.type === 'paragraph' ? others : item.children, state)
  }
}

function boxOf({checked}: ListItem): string {
  if (typeof checked !== 'boolean') return ''
  return checked ? '☑ ' : '☐ '
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
