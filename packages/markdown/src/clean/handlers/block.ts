import type {Blockquote, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toFlow} from '../to-flow.js'

/** Clean what a block of blocks holds; one that holds nothing goes. */
export function block(
  node: Blockquote,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const children = toFlow(state.all(node.children, state, depth))
  if (children.length === 0) return []
  return children === node.children ? node : ({...node, children} as RootContent)
}
