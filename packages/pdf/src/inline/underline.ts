import type {Underline} from '@answerbook/core'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set underlined text.
 */
export function underline(node: Underline, context: Context): InlinePart[] {
  return context.toParts(node, {...context, look: {...context.look, decoration: 'underline'}})
}
