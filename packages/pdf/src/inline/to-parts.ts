import type {Nodes, Parents} from 'mdast'
import type {Context} from '../context.js'
import type {InlineHandle} from './handle.js'
import {handlers} from './handlers.js'
import type {InlinePart} from './inline-part.js'
import {unknown} from './unknown.js'

/**
 * Turn nodes into the parts of a paragraph.
 *
 * @param parent
 *   Node whose children to turn.
 * @param context
 *   How they look.
 * @returns
 *   Parts in order; a node of an unknown type is told as `node-unknown`.
 */
export function toParts(parent: Parents, context: Context): InlinePart[] {
  return parent.children.flatMap(node => toPartsOf(node, context))
}

function toPartsOf(node: Nodes, context: Context): InlinePart[] {
  // The map pairs each type with the handler of that type.
  const handle = (handlers as Readonly<Record<string, InlineHandle<never> | undefined>>)[node.type]
  return handle ? handle(node as never, context) : unknown(node, context)
}
