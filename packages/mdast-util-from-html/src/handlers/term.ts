import type {Handle} from '../state.js'
import {tidyLine} from '../tidy-line.js'

/**
 * Turn `dt` and `summary` into a paragraph in bold.
 *
 * mdast has no nodes for definitions and disclosures: what they name follows
 * as it is.
 */
export const term: Handle = (state, element) => {
  const children = tidyLine([{type: 'strong', children: state.phrasing(element)}])
  return children.length > 0 ? {type: 'paragraph', children} : undefined
}
