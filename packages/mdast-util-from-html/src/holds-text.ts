import type {Element} from './element.js'
import {silent} from './text-of.js'

/**
 * Tell whether an element has text that shows.
 *
 * @param element
 *   Element to look into, up to the first such text.
 * @returns
 *   Whether `textOf` would find more than white space.
 */
export function holdsText({children, tagName}: Element): boolean {
  if (silent.has(tagName)) return false
  return children.some(
    child =>
      (child.type === 'text' && /\S/.test(child.value)) ||
      (child.type === 'element' && holdsText(child))
  )
}
