import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read formulas; leave out how often a link was clicked. */
export const span: Handle = (state, element) => {
  if (hasClass(element, 'clicks')) return undefined
  const value = hasClass(element, 'math') ? state.textOf(element).trim() : ''
  return value === '' ? defaultHandlers.span?.(state, element) : {type: 'inlineMath', value}
}
