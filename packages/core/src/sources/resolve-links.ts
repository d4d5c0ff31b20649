import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Resolve the relative links of a text against the address of its document, if
 * that is known.
 *
 * Pictures stay as they are: those of a saved page lie beside it. So do links
 * to places in the text itself, and those to notes of a vault.
 */
export function resolveLinks(root: Root, url: string | undefined): void {
  visit(root, 'link', node => {
    const {data} = node
    if (data) delete node.data
    if (data?.isInVault || url === undefined) return
    if (!node.url.startsWith('#') && URL.canParse(node.url, url)) {
      node.url = new URL(node.url, url).href
    }
  })
}
