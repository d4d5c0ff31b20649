import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Resolve the relative links of a text against the address of its document.
 *
 * Pictures stay as they are: those of a saved page lie beside it. So do links
 * to places in the text itself.
 */
export function resolveLinks(root: Root, url: string): void {
  visit(root, 'link', node => {
    if (!node.url.startsWith('#') && URL.canParse(node.url, url)) {
      node.url = new URL(node.url, url).href
    }
  })
}
