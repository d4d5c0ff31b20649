import type {InlineMath} from 'mdast-util-math'
import type {Handler} from '../state.js'
import {writeMath} from '../write-math.js'

/** Write a formula within a line. */
export const inlineMath: Handler<InlineMath> = {
  phrasing: (state, node) => writeMath(state, node, 'inline')
}
