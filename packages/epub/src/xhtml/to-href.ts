import type {Nodes} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'
import {shorten} from '../text/shorten.js'
import {toUrl} from '../text/to-url.js'
import type {State} from './state.js'

/**
 * Give the address of a node as an attribute's value.
 *
 * @param state
 *   State of the post.
 * @param node
 *   Node that leads somewhere.
 * @returns
 *   Escaped URL; `undefined` for what a reader cannot follow, which is told as
 *   `link-dropped` unless it is a place in a page that is not here.
 */
export function toHref(state: State, node: Nodes & {url: string}): string | undefined {
  const url = toUrl(node.url)
  if (url) return escapeXml(url)
  if (node.url && !node.url.startsWith('#')) {
    const reason = `Unexpected address \`${shorten(node.url)}\`, kept the text without link`
    state.tell('link-dropped', node.url, reason, node)
  }
  return undefined
}
