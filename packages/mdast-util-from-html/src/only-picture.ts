import type {Element} from './element.js'
import {showsSomething} from './shows-something.js'

/**
 * Find the picture that is all that an element holds.
 *
 * @param element
 *   Element to look into, such as `noscript`.
 * @returns
 *   The `img`; `undefined` if there is none, or more than one thing.
 */
export function onlyPicture(element: Element): Element | undefined {
  const [first, ...others] = element.children.filter(showsSomething)
  const isPicture = first?.type === 'element' && first.tagName === 'img' && others.length === 0
  return isPicture ? first : undefined
}
