import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read a picture that lies in the book; one of a formula has its TeX as alternative text. */
export const img: Handle = (state, element) => {
  const {src, alt, title, width, height} = element.attributes
  const {parent} = element
  if (alt && hasClass(element, 'math')) {
    const isAlone = parent?.type === 'element' && hasClass(parent, 'math')
    return {type: isAlone ? 'math' : 'inlineMath', value: alt}
  }
  if (!src) return defaultHandlers.img?.(state, element)
  return {
    type: 'image',
    url: src,
    ...(alt !== undefined && {alt}),
    ...(title && {title}),
    ...(width && {width: Number(width)}),
    ...(height && {height: Number(height)})
  }
}
