import type {List, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {parent} from './parent.js'

/** Clean a list; Markdown counts from 0, to nine digits. */
export function list(node: List, state: CleanState): RootContent[] {
  const {start} = node
  const last = (start ?? 1) + node.children.length
  const canStart = Number.isSafeInteger(last) && (start ?? 1) >= 0 && last < 1e9
  return parent(canStart ? node : {...node, start: 1}, state)
}
