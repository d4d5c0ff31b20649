import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass, rawText} from '../../elements.js'

/** Read code; that of a formula that could not be set is its TeX. */
export const code: Handle = (state, element) => {
  const value = rawText(element)
  const {parent} = element
  if (hasClass(element, 'math')) {
    const isAlone = parent?.type === 'element' && hasClass(parent, 'math')
    return {type: isAlone ? 'math' : 'inlineMath', value}
  }
  return value === '' ? defaultHandlers.code?.(state, element) : {type: 'inlineCode', value}
}
