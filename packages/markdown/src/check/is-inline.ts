import type {Nodes} from 'mdast'
import {isMarkName} from './marks.js'

const inline: ReadonlySet<string> = new Set([
  'break',
  'footnoteReference',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'text'
])

/**
 * Tell whether a node stands in a line of text.
 *
 * HTML does where text stands, else it is a block.
 *
 * @param node
 *   Any node.
 * @param place
 *   Whether a line is begun, or text alone can stand there.
 */
export function isInline(node: Nodes, place: 'block' | 'line'): boolean {
  if (node.type === 'html') return place === 'line'
  return inline.has(node.type) || isMarkName(node.type)
}
