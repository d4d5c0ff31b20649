import type {Nodes, PhrasingContent} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'
import type {State} from './state.js'
import {toHref} from './to-href.js'

/** A node that leads somewhere, by what is in it. */
export type LinkLike = Nodes & {
  url: string
  title?: string | null | undefined
  children: PhrasingContent[]
}

/**
 * Write a link.
 *
 * @param state
 *   State of the post.
 * @param node
 *   Node that leads somewhere.
 * @returns
 *   Element; the content alone in another link, and where there is nothing to
 *   follow or nothing to touch.
 */
export function writeLink(state: State, node: LinkLike): string {
  if (state.inLink) return state.phrasing(node.children)
  const id = state.anchor(node.url)
  const href = id === undefined ? toHref(state, node) : `#${id}`
  if (!href) return state.phrasing(node.children)
  const content = state.inside('link').phrasing(node.children)
  if (/^(?:\s|<br\/>)*$/.test(content)) return content
  const title = node.title ? ` title="${escapeXml(node.title)}"` : ''
  const style = address.test(content) ? ' class="address"' : ''
  // The name of the place is kept, so that the book can be read back.
  const place = id === undefined ? '' : ` data-href="${escapeXml(node.url)}"`
  return `<a${style} href="${href}"${place}${title}>${content}</a>`
}

/** A link that shows where it leads, which no line can hold and readers do not divide. */
const address = /^(?:https?:\/\/|www\.)[^\s<]{20,}$/
