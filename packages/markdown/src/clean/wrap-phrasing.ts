import type {PhrasingContent, RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'

/**
 * Put text that stands where blocks stand into paragraphs.
 *
 * @param nodes
 *   Blocks and, perhaps, text.
 * @returns
 *   Blocks alone.
 */
export function wrapPhrasing(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let line: PhrasingContent[] | undefined
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      line = undefined
      result.push(node)
    } else if (line) line.push(node)
    else {
      line = [node]
      result.push({type: 'paragraph', children: line})
    }
  }
  return result
}
