import type {ListItem, Paragraph, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {nodesIn} from '../nodes-in.js'
import {toFlow} from '../to-flow.js'

/**
 * Clean an item; it may hold nothing.
 *
 * GFM has a box to tick before text alone: before anything else, and where
 * there are no boxes, a sign says the same.
 *
 * @see https://github.github.com/gfm/#task-list-items-extension-
 */
export function listItem(node: ListItem, state: CleanState, depth: number): RootContent {
  const children = toFlow(state.all(node.children, state, depth)) as ListItem['children']
  const {checked} = node
  if (
    typeof checked !== 'boolean' ||
    (state.flavour.boxes === 'brackets' && showsText(children[0]))
  )
    return children === node.children ? node : {...node, children}
  return {...node, checked: null, children: signed(checked ? '☑' : '☐', children)}
}

function signed(sign: string, children: ListItem['children']): ListItem['children'] {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return [paragraph([{type: 'text', value: sign}]), ...children]
  return [paragraph([{type: 'text', value: `${sign} `}, ...first.children]), ...others]
}

function paragraph(children: Paragraph['children']): Paragraph {
  return {type: 'paragraph', children}
}

function showsText(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false
  for (const part of nodesIn(node.children)) {
    const isText = 'value' in part && part.type !== 'html' && part.value.trim() !== ''
    if (isText || part.type === 'image' || part.type === 'footnoteReference') return true
  }
  return false
}
