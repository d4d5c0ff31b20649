import type {InlineMath} from '@answerbook/core'
import type {Context} from '../context.js'
import {codeLook} from './code-look.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set a formula in a line: its TeX source, as code.
 */
export function inlineMath(node: InlineMath, context: Context): InlinePart[] {
  return [textRun(node.value.replace(/\s+/g, ' '), {...context, look: codeLook(context.look)})]
}
