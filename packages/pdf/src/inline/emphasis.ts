import type {Emphasis} from 'mdast'
import type {Context} from '../context.js'
import {besideKai} from './beside-kai.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set emphasised text: 楷体, never slanted; in 楷体 it is the body face, and
 * bold text stays as it is. Or, if the caller wants them, dots under the Han.
 */
export function emphasis(node: Emphasis, context: Context): InlinePart[] {
  const {look} = context
  if (context.emphasis === 'dots') {
    return context.toParts(node, {...context, look: {...look, dotted: true}})
  }
  if (look.weight === 700) return context.toParts(node, context)
  const role = look.role === 'kai' ? besideKai(context.theme) : 'kai'
  return context.toParts(node, {...context, look: {...look, role}})
}
