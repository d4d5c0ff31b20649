import type {Figure} from '@answerbook/core'
import type {Blockquote, ListItem, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/** Clean what a block of blocks holds; an item may hold nothing. */
export function block(node: Blockquote | Figure | ListItem, state: CleanState): RootContent[] {
  const children = wrapPhrasing(state.all(node.children, state))
  const isNeeded = children.length > 0 || node.type === 'listItem'
  return isNeeded ? [{...node, children} as RootContent] : []
}
