import type {Underline} from '@answerbook/core'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write underlined text. */
export const underline: Handler<Underline> = {
  phrasing: (state, node) => writeMark('u', state.phrasing(node.children))
}
