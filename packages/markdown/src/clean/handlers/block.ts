import type {Figure} from '@answerbook/core'
import type {Blockquote, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/** Clean what a block of blocks holds; one that holds nothing goes. */
export function block(node: Blockquote | Figure, state: CleanState): RootContent[] {
  const children = wrapPhrasing(state.all(node.children, state))
  return children.length > 0 ? [{...node, children} as RootContent] : []
}
