import type {ListItem, Paragraph, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {nodesIn} from '../nodes-in.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/**
 * Clean an item; it may hold nothing.
 *
 * GFM has a box to tick before text alone: before anything else, a sign says
 * the same.
 *
 * @see https://github.github.com/gfm/#task-list-items-extension-
 */
export function listItem(node: ListItem, state: CleanState): RootContent[] {
  const children = wrapPhrasing(state.all(node.children, state)) as ListItem['children']
  const {checked} = node
  if (typeof checked !== 'boolean' || showsText(children[0])) return [{...node, children}]
  const sign: Paragraph = {
    type: 'paragraph',
    children: [{type: 'text', value: checked ? '☑' : '☐'}]
  }
  return [{...node, checked: null, children: [sign, ...children]}]
}

function showsText(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false
  for (const part of nodesIn(node.children)) {
    const isText = 'value' in part && part.type !== 'html' && part.value.trim() !== ''
    if (isText || part.type === 'image' || part.type === 'footnoteReference') return true
  }
  return false
}
