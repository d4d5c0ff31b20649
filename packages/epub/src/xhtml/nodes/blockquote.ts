import type {Blockquote} from 'mdast'
import type {Handler} from '../state.js'

/** Write a quotation. */
export const blockquote: Handler<Blockquote> = {
  flow(state, node) {
    const blocks = state.flow(node.children)
    return blocks && `<blockquote>\n${blocks}\n</blockquote>`
  }
}
