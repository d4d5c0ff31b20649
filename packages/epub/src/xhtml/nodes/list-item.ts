import type {ListItem} from 'mdast'
import {itemContent} from '../item-content.js'
import type {Handler} from '../state.js'

/** Write an item that is in no list as what is in it. */
export const listItem: Handler<ListItem> = {
  flow: (state, node) => state.flow(itemContent(node))
}
