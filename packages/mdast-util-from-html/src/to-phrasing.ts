import type {PhrasingContent, RootContent} from 'mdast'
import type {IsPhrasing} from './state.js'

/**
 * Turn mixed content into phrasing content.
 *
 * @param nodes
 *   Phrasing and flow content, in order.
 * @param isPhrasing
 *   Test that tells the two apart.
 * @returns
 *   Phrasing content: blocks are unwrapped, with a line break between them;
 *   code and math become inline, other media links.
 */
export function toPhrasing(
  nodes: readonly RootContent[],
  isPhrasing: IsPhrasing
): PhrasingContent[] {
  const phrasing: PhrasingContent[] = []
  addAll(nodes)
  return phrasing

  function addAll(children: readonly RootContent[]): void {
    for (const node of children) {
      if (isPhrasing(node)) {
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
    else if ('url' in node) phrasing.push(toLink(node))
    else if ('children' in node) addAll(node.children)
  }

  function addBreak(): void {
    if (phrasing.length > 0 && !endsLine()) phrasing.push({type: 'break'})
  }

  function endsLine(): boolean {
    return phrasing.at(-1)?.type === 'break'
  }
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function toLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function toLink({url, title}: {url: string; title?: string | null | undefined}): PhrasingContent {
  return {type: 'link', url, children: [{type: 'text', value: title || url}]}
}
