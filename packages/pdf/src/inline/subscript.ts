import type {Subscript} from '@answerbook/core'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set lowered text.
 */
export function subscript(node: Subscript, context: Context): InlinePart[] {
  const {look} = context
  const lowered = {
    ...look,
    sizePt: look.sizePt * 0.65,
    risePt: (look.risePt ?? 0) - look.sizePt * 0.14
  }
  return context.toParts(node, {...context, look: lowered})
}
