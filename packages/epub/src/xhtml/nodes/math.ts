import type {Math as MathNode} from 'mdast-util-math'
import type {Handler} from '../state.js'
import {writeMath} from '../write-math.js'

/** Write a formula on a line of its own; who reads by keyboard can reach and scroll it. */
export const math: Handler<MathNode> = {
  flow(state, node) {
    const formula = writeMath(state, node, 'block')
    // Pictures shrink and code breaks; MathML does neither, and scrolls.
    const focus = formula.startsWith('<math ') ? ' tabindex="0"' : ''
    return formula && `<div class="math"${focus}>${formula}</div>`
  },
  phrasing: (state, node) => writeMath(state, node, 'inline')
}
