import type {Subscript} from '@answerbook/core'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write lowered text. */
export const subscript: Handler<Subscript> = {
  phrasing: (state, node) => writeMark('sub', state.phrasing(node.children))
}
