import type {Nodes} from 'mdast'
import {descendants} from '../text/descendants.js'

/** A formula of a post. */
export interface FoundFormula {
  readonly tex: string
  readonly display: 'block' | 'inline'
}

/**
 * Find the formulas among nodes.
 *
 * @param nodes
 *   What is to be written.
 * @returns
 *   TeX and how it stands, in the order of the text.
 */
export function* formulasIn(nodes: readonly Nodes[]): Generator<FoundFormula> {
  for (const node of descendants(nodes)) {
    if (node.type !== 'math' && node.type !== 'inlineMath') continue
    const tex = node.value.trim()
    if (tex) yield {tex, display: node.type === 'math' ? 'block' : 'inline'}
  }
}
