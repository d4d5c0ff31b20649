import type {Image} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'
import {hostOf} from '../text/host-of.js'
import {toUrl} from '../text/to-url.js'
import type {State} from './state.js'

/**
 * Write where a missing picture can be seen.
 *
 * @param state
 *   State of the post.
 * @param image
 *   Picture that is missing.
 * @returns
 *   Name of its host, with a link to it unless in a link; empty if it has none.
 */
export function writeSource(state: State, {url}: Image): string {
  const href = toUrl(url)
  const host = href ? escapeXml(hostOf(href)) : ''
  return href && host && !state.inLink ? `<a href="${escapeXml(href)}">${host}</a>` : host
}
