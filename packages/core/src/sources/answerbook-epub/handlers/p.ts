import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'
import {readLine} from '../read-line.js'

/** Read a paragraph, or a heading in a quote or list, whose rank is not known any more. */
export const p: Handle = (state, element) => {
  const children = readLine(state, element)
  if (children.length === 0) return defaultHandlers.p?.(state, element)
  return hasClass(element, 'heading')
    ? {type: 'heading', depth: 6, children}
    : {type: 'paragraph', children}
}
