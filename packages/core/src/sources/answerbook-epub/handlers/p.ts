import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read a heading in a quote or list, whose rank is not known any more. */
export const p: Handle = (state, element) =>
  hasClass(element, 'heading')
    ? {type: 'heading', depth: 6, children: state.line(element)}
    : defaultHandlers.p?.(state, element)
