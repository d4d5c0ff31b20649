import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {elementsOf, hasClass, rawText} from '../../elements.js'
import {missingImage} from '../read-picture.js'

/** Read what stands in a line for a picture that is missing: its name, and its host. */
export const span: Handle = (state, element) => {
  if (!hasClass(element, 'missing')) return defaultHandlers.span?.(state, element)
  const hasLink = [...elementsOf(element)].some(({tagName}) => tagName === 'a')
  const hasHost = hasLink || /^https?:\/\//i.test(element.attributes['data-src'] ?? '')
  const text = rawText(element).replace(/^\[|\]$/g, '')
  return missingImage(element, hasHost ? text.replace(/ · [^·]*$/, '') : text)
}
