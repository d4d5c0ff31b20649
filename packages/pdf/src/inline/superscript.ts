import type {Superscript} from '@answerbook/core'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set raised text.
 */
export function superscript(node: Superscript, context: Context): InlinePart[] {
  const {look} = context
  const raised = {
    ...look,
    sizePt: look.sizePt * 0.65,
    risePt: (look.risePt ?? 0) + look.sizePt * 0.36
  }
  return context.toParts(node, {...context, look: raised})
}
