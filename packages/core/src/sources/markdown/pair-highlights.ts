import type {Html, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** Take the marks of `==highlighted text==` off it, two by two; one alone is text. */
export function pairHighlights(root: Root): void {
  visit(root, node => {
    if (!('children' in node)) return
    let open: Html | undefined
    for (const child of node.children) {
      if (child.type !== 'html' || child.value !== '==') continue
      if (open === undefined) {
        open = child
      } else {
        open.value = ''
        child.value = ''
        open = undefined
      }
    }
  })
}
