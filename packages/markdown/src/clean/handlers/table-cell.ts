import type {PhrasingContent, RootContent, TableCell} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {isPhrasing} from '../is-phrasing.js'
import {toFlow} from '../to-flow.js'
import {toPhrasing} from '../to-phrasing.js'

/**
 * Clean a cell.
 *
 * Paragraphs become lines of one; other blocks stay if the table can be
 * written with them, else their text does.
 */
export function tableCell(node: TableCell, state: CleanState, depth: number): RootContent {
  const children = state.all(node.children, state, depth)
  if (children.every(isPhrasing)) {
    return children === node.children ? node : {...node, children: children as PhrasingContent[]}
  }
  const blocks = toFlow(children)
  const lines = blocks.map(block => (block.type === 'paragraph' ? block.children : undefined))
  if (lines.every(line => line !== undefined)) {
    const joined = lines.flatMap((line, index) =>
      index > 0 ? [{type: 'break'} as const, ...line] : line
    )
    return {...node, children: joined}
  }
  const kept = state.flavour.html === 'kept' ? blocks : toPhrasing(blocks)
  return {...node, children: kept as PhrasingContent[]}
}
