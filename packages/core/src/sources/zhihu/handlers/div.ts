import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {elementsOf, hasClass} from '../../elements.js'

/**
 * Keep what is in `div`, but of the player of an animated picture only the
 * picture, if no twin of it is beside it for readers without scripts.
 */
export const div: Handle = (state, element) => {
  if (!hasClass(element, 'RichText-gifPlaceholder')) return defaultHandlers.div?.(state, element)
  return state.neighboursOf(element).some(holdsPicture) ? undefined : state.flow(element)
}

function holdsPicture(element: Element): boolean {
  const isTwin = element.tagName === 'noscript'
  return isTwin && [...elementsOf(element)].some(({tagName}) => tagName === 'img')
}
