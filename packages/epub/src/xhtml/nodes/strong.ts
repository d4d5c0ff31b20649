import type {Strong} from 'mdast'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write important text. */
export const strong: Handler<Strong> = {
  phrasing: (state, node) => writeMark('strong', state.phrasing(node.children))
}
