import type {InlineMath} from 'mdast-util-math'
import type {Handler} from '../state.js'
import {writeMath} from '../write-math.js'

/** Letters, numbers and signs of a formula that fits in a line of most screens. */
const mostSigns = 30

/** Write a formula within a line; one that may be wider than the page scrolls. */
export const inlineMath: Handler<InlineMath> = {
  phrasing(state, node) {
    const formula = writeMath(state, node, 'inline')
    const isWide = !state.vertical && !state.inLink && signsIn(formula) > mostSigns
    return isWide ? `<span class="math" tabindex="0">${formula}</span>` : formula
  }
}

function signsIn(mathml: string): number {
  return mathml.match(/<m[ino]\b/g)?.length ?? 0
}
