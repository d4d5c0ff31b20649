import type {Heading} from 'mdast'
import type {Handler} from '../state.js'

/**
 * Write a heading that is not one of the post itself: in a quote or a list.
 *
 * It is no step of the outline, so it is not marked up as one.
 */
export const heading: Handler<Heading> = {
  flow(state, node) {
    const line = state.phrasing(node.children)
    return line.trim() ? `<p class="heading">${line}</p>` : ''
  }
}
