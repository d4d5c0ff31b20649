import {hasText} from '../has-text.js'
import type {Handle} from '../state.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/**
 * Make a handler of elements that mark text, such as `strong`.
 *
 * @param type
 *   Type of the nodes.
 * @returns
 *   Handler; it marks neither pictures nor, as `strong`, headings.
 */
export function mark(type: 'delete' | 'emphasis' | 'strong' | 'underline'): Handle {
  return (state, element) =>
    wrapPhrasing(state, element, type, (children, parent) => {
      const isIdle = type === 'strong' && parent?.type === 'heading'
      return isIdle || !hasText(children) ? children : [{type, children}]
    })
}
