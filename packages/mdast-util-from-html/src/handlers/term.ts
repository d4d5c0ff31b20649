import type {Handle} from '../state.js'
import {tidyLine} from '../tidy-line.js'
import {toPhrasing} from '../to-phrasing.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/**
 * Turn `dt` and `summary` into a paragraph in bold.
 *
 * mdast has no nodes for definitions and disclosures: what they name follows
 * as it is.
 */
export const term: Handle = (state, element) => {
  const nodes = wrapPhrasing(state, element, 'strong', children => [{type: 'strong', children}])
  const children = tidyLine(toPhrasing(nodes, state))
  return children.length > 0 ? {type: 'paragraph', children} : undefined
}
