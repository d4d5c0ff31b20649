import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {elementsOf, hasClass} from '../../elements.js'

/** Read users that are named, and pictures that open when they are clicked. */
export const a: Handle = (state, element) => {
  const {href = ''} = element.attributes
  // A mark beside a heading, to link to it.
  if (hasClass(element, 'anchor') && element.children.length === 0) return undefined
  if (hasClass(element, 'lightbox')) return toPicture(state, element, href)
  if (!hasClass(element, 'mention')) return defaultHandlers.a?.(state, element)
  const url = state.url(href, new Set(['http', 'https'])) ?? ''
  const children = state.phrasing(element)
  return /^https?:/.test(url) ? {type: 'mention', url, children} : children
}

/** The link leads to the whole picture; its size and name below are for the eye. */
function toPicture(...[state, element, src]: [...Parameters<Handle>, string]): ReturnType<Handle> {
  const picture = [...elementsOf(element)].find(child => child.tagName === 'img')
  if (!picture) return defaultHandlers.a?.(state, element)
  const whole: Element = {...picture, attributes: {src, alt: picture.attributes.alt ?? ''}}
  return defaultHandlers.img?.(state, whole)
}
