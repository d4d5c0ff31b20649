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
  const widths = nodes
    .filter(node => node.type === 'paragraph')
    .map(widthOf)
    .filter(width => width > 0)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.length > 0 && sum / widths.length >= proseWidth
}

/** Width in Han: letters of the alphabets are about half as wide. */
function widthOf(paragraph: Nodes): number {
  let width = 0
  for (const node of descendants([paragraph])) {
    if (!('value' in node)) continue
    const {value} = node
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      if (code > 0x20) width += code < 0x2e80 ? 0.5 : 1
    }
  }
  return width
}
