import type {Subscript, Superscript, Underline} from '@answerbook/core'
import type {RootContent} from 'mdast'
import {isMark} from '../../marks/mark.js'
import type {CleanState} from '../clean-state.js'
import {textIn} from '../text-in.js'
import {toPhrasing} from '../to-phrasing.js'
import {toScript} from '../to-script.js'
import {parent} from './parent.js'

/**
 * Clean what CommonMark has no marks for.
 *
 * Where HTML is dropped, digits and letters that have raised or lowered twins
 * are written with these; all other text stays without a mark.
 */
export function marked(
  node: Subscript | Superscript | Underline,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  if (state.flavour.html === 'kept') return parent(node, state, depth)
  const children = toPhrasing(state.all(node.children, state, depth))
  if (children.length === 0) return []
  const isText = children.every(child => child.type === 'text' || isMark(child))
  const value = isText ? toScript(textIn({...node, children: [...children]}), node.type) : undefined
  if (value !== undefined) return {type: 'text', value}
  state.tell(node, 'mark-lost', `Unexpected \`${node.type}\`, wrote its text without a mark`)
  return children
}
