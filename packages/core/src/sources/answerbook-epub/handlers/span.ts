import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass, lineText} from '../../elements.js'
import {missingImage} from '../read-picture.js'

/** Read where a picture of a line can be seen that is missing. */
export const span: Handle = (state, element) => {
  const name = lineText(element).replace(/^\[(.*) · [^·]*\]$/s, '$1')
  const image = hasClass(element, 'missing') ? missingImage(element, name) : undefined
  return image ?? defaultHandlers.span?.(state, element)
}
