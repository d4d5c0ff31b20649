import type {List, ListItem, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toFlow} from '../to-flow.js'

/** Clean a list; Markdown counts from 0, to nine digits. */
export function list(
  node: List,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const {start} = node
  const last = (start ?? 1) + node.children.length
  const canStart = Number.isSafeInteger(last) && (start ?? 1) >= 0 && last < 1e9
  const children = toItems(state.all(node.children, state, depth))
  if (children.length === 0) return []
  if (canStart && children === node.children) return node
  return {...node, ...(canStart ? {} : {start: 1}), children: children as ListItem[]}
}

function toItems(nodes: readonly RootContent[]): readonly RootContent[] {
  if (nodes.every(({type}) => type === 'listItem')) return nodes
  return nodes.map(node =>
    node.type === 'listItem' ? node : {type: 'listItem', children: [...toFlow([node])] as never}
  )
}
