import type {Nodes} from 'mdast'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import type {BlockHandle} from './handle.js'
import {handlers} from './handlers.js'
import {unknown} from './unknown.js'

/**
 * Set a node.
 *
 * @param node
 *   Node to set.
 * @param context
 *   Where and how.
 * @returns
 *   Blocks in order; a node of an unknown type is told as `node-unknown`.
 */
export function toBlocks(node: Nodes, context: Context): Block[] {
  // The map pairs each type with the handler of that type.
  const handle = (handlers as Readonly<Record<string, BlockHandle<never> | undefined>>)[node.type]
  return handle ? handle(node as never, context) : unknown(node, context)
}
