import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {formulaOf} from '../formula-of.js'

/** Turn a formula's picture into math; take the original of any other picture. */
export const img: Handle = (state, element) => {
  const formula = formulaOf(element)
  if (formula) return formula
  const {attributes} = element
  const original: Element = {
    ...element,
    attributes: {
      ...attributes,
      ...(attributes['data-original'] && {src: attributes['data-original']}),
      ...(attributes['data-rawwidth'] && {width: attributes['data-rawwidth']}),
      ...(attributes['data-rawheight'] && {height: attributes['data-rawheight']})
    }
  }
  return defaultHandlers.img?.(state, original)
}
