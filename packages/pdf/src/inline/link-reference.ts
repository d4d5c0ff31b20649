import type {LinkReference} from 'mdast'
import type {Context} from '../context.js'
import {hrefOf} from '../links/href-of.js'
import {linked} from '../struct/linked.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set a link by reference: its text, linked if the post defines where to.
 */
export function linkReference(node: LinkReference, context: Context): InlinePart[] {
  const url = context.notes.urlOf(node.identifier)
  return context.toParts(node, url === undefined ? context : linked(context, hrefOf(url, context)))
}
