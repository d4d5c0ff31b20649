import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass, rawText} from '../../elements.js'

/** Read a formula that could not be set: its TeX stands there. */
export const code: Handle = (state, element) => {
  if (!hasClass(element, 'math')) return defaultHandlers.code?.(state, element)
  const {parent} = element
  const isAlone = parent?.type === 'element' && hasClass(parent, 'math')
  return {type: isAlone ? 'math' : 'inlineMath', value: rawText(element)}
}
