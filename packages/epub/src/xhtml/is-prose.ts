import type {RootContent} from 'mdast'
import {plainText} from '../text/plain-text.js'

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
    .map(node => widthOf(plainText([node])))
    .filter(width => width > 0)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.length > 0 && sum / widths.length >= proseWidth
}

/** Letters of the alphabets are about half as wide as Han. */
function widthOf(text: string): number {
  return text.replace(/[\0-\u2e7f]{2}/g, '-').length
}
