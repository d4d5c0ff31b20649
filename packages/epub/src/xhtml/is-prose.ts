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

const spaces = /[\0-\x20]+/g
/** Letters of the alphabets, about half as wide as Han, and spaces. */
const narrow = /[\0-\u2e7f]+/g

/** Width in Han. */
function widthOf(paragraph: Nodes): number {
  let width = 0
  for (const node of descendants([paragraph])) {
    if (!('value' in node)) continue
    const {length} = node.value.replace(spaces, '')
    width += length - 0.5 * (length - node.value.replace(narrow, '').length)
  }
  return width
}
