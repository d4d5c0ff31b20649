import type {Delete} from 'mdast'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write text that is struck out. */
export const deletion: Handler<Delete> = {
  phrasing: (state, node) => writeMark('del', state.phrasing(node.children))
}
