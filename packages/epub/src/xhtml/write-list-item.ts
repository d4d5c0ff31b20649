import type {ListItem} from 'mdast'
import {itemContent} from './item-content.js'
import {picturesIn} from './pictures-in.js'
import type {State} from './state.js'

/**
 * Write an item of a list.
 *
 * @param state
 *   State of the post.
 * @param node
 *   Item.
 * @returns
 *   `li` element; its text is no paragraph where the lines stand close.
 */
export function writeListItem(state: State, node: ListItem): string {
  const children = itemContent(node)
  const [first, ...rest] = children
  const isTask = typeof node.checked === 'boolean'
  const isTight =
    !node.spread && first?.type === 'paragraph' && !rest.some(({type}) => type === 'paragraph')
  const blocks =
    isTight && !picturesIn(state, first.children)
      ? [state.phrasing(first.children), state.flow(rest)].filter(Boolean).join('\n')
      : state.flow(children)
  return `<li${isTask ? ' class="task"' : ''}>${blocks}</li>`
}
