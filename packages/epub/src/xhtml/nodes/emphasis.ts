import type {Emphasis} from 'mdast'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write stressed text. */
export const emphasis: Handler<Emphasis> = {
  phrasing: (state, node) => writeMark('em', state.phrasing(node.children))
}
