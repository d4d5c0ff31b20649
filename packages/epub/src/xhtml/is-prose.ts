import type {Nodes, RootContent} from 'mdast'
import {descendants} from '../text/descendants.js'

/** Han that a paragraph has in the mean, where text becomes prose. */
const proseWidth = 40

/**
 * Look whether a text is written in paragraphs, or in single lines.
 *
 * Indents show where a paragraph of prose begins; on lines they look like a
 * staircase.
 *
 * @param nodes
 *   Text to look at.
 * @returns
 *   Whether its paragraphs average at least 40 Han.
 */
export function isProse(nodes: readonly RootContent[]): boolean {
  const paragraphs = nodes.filter(node => node.type === 'paragraph')
  let sum = 0
  let count = 0
  for (const paragraph of paragraphs) {
    const width = widthOf(paragraph)
    if (width > 0) count++
    sum += width
    // However short the others are.
    if (sum >= proseWidth * paragraphs.length) return true
  }
  return count > 0 && sum >= proseWidth * count
}

/** Width in Han: letters of the alphabets are about half as wide, spaces and what is unseen count for nothing. */
function widthOf(paragraph: Nodes): number {
  let width = 0
  for (const node of descendants([paragraph])) {
    if (!('value' in node)) continue
    const {value} = node
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      if (code >= 0x2e80) width += 1
      else if (code > 0x20) width += 0.5
    }
  }
  return width
}
