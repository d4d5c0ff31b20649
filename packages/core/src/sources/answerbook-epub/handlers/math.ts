import {defaultHandlers, type Handle} from 'mdast-util-from-html'

/** Read a formula: its TeX is its alternative text. */
export const math: Handle = (state, element) => {
  const {alttext: value, display} = element.attributes
  if (!value) return defaultHandlers.math?.(state, element)
  return {type: display === 'block' ? 'math' : 'inlineMath', value}
}
