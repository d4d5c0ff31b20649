import type {Math as MathNode} from 'mdast-util-math'
import type {Handler} from '../state.js'
import {writeMath} from '../write-math.js'

/** Write a formula on a line of its own; who reads by keyboard can reach and scroll it. */
export const math: Handler<MathNode> = {
  flow(state, node) {
    const formula = writeMath(state, node, 'block')
    return formula && `<div class="math" tabindex="0">${formula}</div>`
  },
  phrasing: (state, node) => writeMath(state, node, 'inline')
}
