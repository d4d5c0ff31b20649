import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {cleanUrl} from '../clean-url.js'

/** Replace each address by the one that it really means. */
export function cleanUrls(root: Root): void {
  visit(root, node => {
    if ('url' in node && !node.url.startsWith('data:')) node.url = cleanUrl(node.url)
  })
}
