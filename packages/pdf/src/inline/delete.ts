import type {Delete} from 'mdast'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set deleted text: struck through.
 */
export function deletion(node: Delete, context: Context): InlinePart[] {
  return context.toParts(node, {...context, look: {...context.look, decoration: 'strike'}})
}
