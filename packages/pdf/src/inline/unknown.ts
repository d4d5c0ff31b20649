import type {Nodes} from 'mdast'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Keep what a node of an unknown type says.
 *
 * @param node
 *   Node that no handler is for.
 * @param context
 *   How it looks.
 * @returns
 *   Its children, else its value; told as `node-unknown`.
 */
export function unknown(node: Nodes, context: Context): InlinePart[] {
  const {type} = node
  context.tell(`Unexpected \`${type}\` in a paragraph, printed what it says`, 'node-unknown', node)
  if ('children' in node) return context.toParts(node, context)
  return 'value' in node ? [textRun(node.value, context)] : []
}
