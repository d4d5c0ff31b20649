import type {Context} from '../context.js'
import {codeLook} from './code-look.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set an address that is shown as it is.
 *
 * @param address
 *   The address.
 * @param context
 *   How it looks and where it leads.
 * @returns
 *   Part in the face of code.
 */
export function bareUrl(address: string, context: Context): InlinePart {
  return textRun(address, {...context, look: codeLook(context.look)})
}
