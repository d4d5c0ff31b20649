import type {LinkCard, Video} from '@answerbook/core'
import {escapeXml} from '../text/escape-xml.js'
import type {State} from './state.js'
import {toHref} from './to-href.js'

/**
 * Write the title of a box, with its link.
 *
 * @param state
 *   State of the post.
 * @param node
 *   What leads somewhere.
 * @param title
 *   Its title.
 * @returns
 *   Phrasing content.
 */
export function writeCardLine(state: State, node: LinkCard | Video, title: string): string {
  const href = state.inLink ? undefined : toHref(state, node)
  return href ? `<a href="${href}">${escapeXml(title)}</a>` : escapeXml(title)
}
