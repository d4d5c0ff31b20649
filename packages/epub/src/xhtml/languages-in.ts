import type {Nodes} from 'mdast'
import {descendants} from '../text/descendants.js'

/**
 * Find the languages of code among nodes.
 *
 * @param nodes
 *   What is to be written.
 * @returns
 *   Languages as they are stated, in the order of the text.
 */
export function* languagesIn(nodes: readonly Nodes[]): Generator<string> {
  for (const node of descendants(nodes)) if (node.type === 'code' && node.lang) yield node.lang
}
