import type {InlineCode} from 'mdast'
import type {Context} from '../context.js'
import {codeLook} from './code-look.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set code in a line.
 */
export function inlineCode(node: InlineCode, context: Context): InlinePart[] {
  return [textRun(node.value.replace(/\s+/g, ' '), {...context, look: codeLook(context.look)})]
}
