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
 *   code and math become inline, other media links, or text in a link.
 */
export function toPhrasing(nodes: readonly RootContent[], state: State): PhrasingContent[] {
  const phrasing: PhrasingContent[] = []
  addAll(nodes)
  return phrasing

  function addAll(children: readonly RootContent[]): void {
    for (const node of children) {
      if (state.isPhrasing(node)) {
        if (!endsLine() || !isBlank(node)) phrasing.push(node)
      } else {
        addBreak()
        addBlock(node)
        addBreak()
      }
    }
  }

  function addBlock(node: RootContent): void {
    if (node.type === 'code') phrasing.push({type: 'inlineCode', value: toLine(node.value)})
    else if (node.type === 'math') phrasing.push({type: 'inlineMath', value: toLine(node.value)})
    else if ('url' in node) addLink(node)
    else if ('children' in node) addAll(node.children)
  }

  function addLink({url, title}: {url: string; title?: string | null | undefined}): void {
    const text: PhrasingContent = {type: 'text', value: title || url}
    const isInLink = state.within.has('link')
    phrasing.push(isInLink ? text : {type: 'link', url, children: [text]})
  }

  function addBreak(): void {
    if (phrasing.length > 0 && !endsLine()) phrasing.push({type: 'break'})
  }

  function endsLine(): boolean {
    return phrasing.at(-1)?.type === 'break'
  }
}
