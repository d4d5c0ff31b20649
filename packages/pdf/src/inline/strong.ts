import type {Strong} from 'mdast'
import type {Context} from '../context.js'
import {besideKai} from './beside-kai.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set strong text: bold; 楷体 has no bold, so there it is that of the body.
 */
export function strong(node: Strong, context: Context): InlinePart[] {
  const role = context.look.role === 'kai' ? besideKai(context.theme) : context.look.role
  return context.toParts(node, {...context, look: {...context.look, role, weight: 700}})
}
