import type {PhrasingContent, RootContent} from 'mdast'
import {splitLine} from './split-line.js'

/**
 * Put a line feed between the sentences of paragraphs.
 *
 * @param nodes
 *   Blocks.
 * @returns
 *   New blocks where something changed; what is not in a paragraph, such as
 *   headings and cells, is as it was.
 */
export function splitSentences(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map(node => {
    if (node.type === 'paragraph') {
      return {...node, children: splitLine(node.children).nodes as PhrasingContent[]}
    }
    if (!holders.has(node.type) || !('children' in node)) return node
    return {...node, children: splitSentences(node.children)} as RootContent
  })
}

const holders: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem'
])
