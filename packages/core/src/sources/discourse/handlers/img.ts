import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Write an emoji by its name, such as `:smile:`; portraits and icons of sites say nothing. */
export const img: Handle = (state, element) => {
  const {alt = '', title = ''} = element.attributes
  if (hasClass(element, 'emoji')) return {type: 'text', value: alt || title}
  if (hasClass(element, 'site-icon')) return undefined
  return defaultHandlers.img?.(state, element)
}
