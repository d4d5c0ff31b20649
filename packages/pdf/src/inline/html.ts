import type {Html} from 'mdast'
import type {Context} from '../context.js'
import {codeLook} from './code-look.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set HTML as the text that it is: nothing in it is carried out.
 */
export function html(node: Html, context: Context): InlinePart[] {
  return [textRun(node.value, {...context, look: codeLook(context.look)})]
}
