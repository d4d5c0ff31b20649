import type {Nodes} from 'mdast'
import type {Context} from '../context.js'
import {handlers as inlineHandlers} from '../inline/handlers.js'
import type {Block} from './block.js'
import {paragraphOf} from './paragraph.js'

/**
 * Keep what a node says that no handler is for.
 *
 * Text that stands between blocks is a paragraph.
 *
 * @param node
 *   Node to keep.
 * @param context
 *   Where and how.
 * @returns
 *   Its text, its children, or its value; told as `node-unknown` unless it is
 *   text.
 */
export function unknown(node: Nodes, context: Context): Block[] {
  const {type} = node
  if (type in inlineHandlers) return paragraphOf([node], context)
  context.tell(`Unexpected \`${type}\`, printed what it says`, 'node-unknown', node)
  if ('children' in node) return node.children.flatMap(child => context.toBlocks(child, context))
  return 'value' in node ? paragraphOf([{type: 'text', value: node.value}], context) : []
}
