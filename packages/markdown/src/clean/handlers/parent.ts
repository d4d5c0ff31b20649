import type {Parents, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'

/** Clean what a node holds; one that holds nothing goes, but for cells. */
export function parent<Node extends Exclude<Parents, {type: 'root'}>>(
  node: Node,
  state: CleanState
): RootContent[] {
  const children = state.all(node.children, state)
  const isNeeded = children.length > 0 || node.type === 'tableCell' || node.type === 'tableRow'
  return isNeeded ? [{...node, children} as RootContent] : []
}
