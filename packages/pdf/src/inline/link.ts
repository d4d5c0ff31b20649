import type {Link} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Context} from '../context.js'
import {hrefOf} from '../links/href-of.js'
import {linked} from '../struct/linked.js'
import {bareUrl} from './bare-url.js'
import type {InlinePart} from './inline-part.js'

const address = /^https?:\/\/[!-~]+$/

/**
 * Set a link: its text, which leads to its URL.
 */
export function link(node: Link, context: Context): InlinePart[] {
  const {url} = node
  const inner = linked(context, hrefOf(url, context))
  const shown = textOf(node)
  const isAddress = shown === url || (shown !== '' && url === `https://${shown}`)
  if (isAddress || (shown === '' && node.children.length === 0)) return [bareUrl(url, inner)]
  // Where it leads was tidied, or is written with percents: it is shown as it was.
  if (address.test(shown)) return [bareUrl(shown, inner)]
  return context.toParts(node, inner)
}
