import type {Mention} from '@answerbook/core'
import type {Context} from '../context.js'
import {linked} from '../struct/linked.js'
import type {InlinePart} from './inline-part.js'
import {toHref} from './to-href.js'

/**
 * Set the name of a user, which leads to their page.
 */
export function mention(node: Mention, context: Context): InlinePart[] {
  return context.toParts(node, linked(context, toHref(node.url)))
}
