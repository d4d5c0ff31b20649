import type {Paragraph, RootContent} from 'mdast'
import {visitAll} from '../text/visit-all.js'

/** Halves of a Han that a paragraph has in the mean, where text becomes prose. */
const proseWidth = 80

/**
 * Look whether texts are written in paragraphs, or in single lines.
 *
 * Indents show where a paragraph of prose begins; on lines they look like a
 * staircase.
 *
 * @param texts
 *   Content of each text.
 * @returns
 *   Whether their paragraphs average at least 40 Han.
 */
export function isProse(texts: ReadonlyArray<readonly RootContent[]>): boolean {
  const paragraphs: Paragraph[] = []
  for (const nodes of texts) {
    for (const node of nodes) if (node.type === 'paragraph') paragraphs.push(node)
  }
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

/** Width in halves of a Han, as most letters of the alphabets have; spaces and what is unseen count for nothing. */
function widthOf({children}: Paragraph): number {
  let width = 0
  visitAll(children, node => {
    if (!('value' in node)) return
    const narrow = node.value.match(narrowRuns)?.join('') ?? ''
    width += 2 * (node.value.length - narrow.length) + narrow.replace(unseen, '').length
  })
  return width
}

/** Rare in Chinese, so that most of a text is only passed over. */
const narrowRuns = /[\0-\u2e7f]+/g

/** Spaces and controls. */
const unseen = /[^!-\u2e7f]+/g
