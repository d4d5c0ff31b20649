import type {PhrasingContent, RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'

/**
 * Take the text out of blocks that stand where text stands.
 *
 * @param nodes
 *   Text and, perhaps, blocks.
 * @returns
 *   Text alone, a space between what was in blocks; the same array if there
 *   were none.
 */
export function toPhrasing(nodes: readonly RootContent[]): readonly PhrasingContent[] {
  if (nodes.every(isPhrasing)) return nodes
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) result.push(node)
    else {
      const inner = textOf(node)
      if (result.length > 0 && inner.length > 0) result.push({type: 'text', value: ' '})
      for (const part of inner) result.push(part)
    }
  }
  return result
}

function textOf(node: RootContent): readonly PhrasingContent[] {
  if (node.type === 'code') return [{type: 'inlineCode', value: node.value.replaceAll('\n', ' ')}]
  if (node.type === 'math') return [{type: 'inlineMath', value: node.value.replaceAll('\n', ' ')}]
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const sign = {type: 'text', value: node.checked ? '☑ ' : '☐ '} as const
    return [sign, ...toPhrasing(node.children)]
  }
  return 'children' in node ? toPhrasing(node.children) : []
}
