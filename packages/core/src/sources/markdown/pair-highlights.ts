import type {Html, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Changes} from './create-changes.js'

/**
 * Underline `==highlighted text==`, which a book has no node for; a mark without
 * partner is text.
 *
 * @param root
 *   Parsed Markdown; changed.
 * @param changes
 *   Told `highlight-underlined`.
 */
export function pairHighlights(root: Root, changes: Changes): void {
  visit(root, node => {
    if (!('children' in node)) return
    let open: Html | undefined
    for (const child of node.children) {
      if (child.type !== 'html' || child.value !== '==') continue
      if (open === undefined) {
        open = child
      } else {
        open.value = '<u>'
        child.value = '</u>'
        changes.add('highlight-underlined', open)
        open = undefined
      }
    }
  })
}
