import type {Superscript} from '@answerbook/core'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write raised text. */
export const superscript: Handler<Superscript> = {
  phrasing: (state, node) => writeMark('sup', state.phrasing(node.children))
}
