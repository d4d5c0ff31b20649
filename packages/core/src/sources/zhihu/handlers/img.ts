import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {formulaOf} from '../formula-of.js'

/**
 * Turn a formula's picture into math; take the original of any other picture,
 * unless the page was saved with its pictures.
 */
export const img: Handle = (state, element) => {
  const formula = formulaOf(element)
  if (formula) return formula
  const {attributes} = element
  const src = pictureOf(element)
  const picture: Element = {
    ...element,
    attributes: {
      ...attributes,
      ...(src && {src}),
      ...(attributes['data-rawwidth'] && {width: attributes['data-rawwidth']}),
      ...(attributes['data-rawheight'] && {height: attributes['data-rawheight']})
    }
  }
  return defaultHandlers.img?.(state, picture)
}

/** The original of an animated picture is but a still of it, as is its thumbnail. */
function pictureOf({attributes}: Element): string | undefined {
  if (isSaved(attributes.src)) return attributes.src
  const {'data-original': original, 'data-actualsrc': actual, 'data-thumbnail': still} = attributes
  const shown = [attributes.src, actual].filter(url => url && !/^\s*data:/i.test(url))
  const animated = [...shown, original].find(url => /\.gif(?:[?#]|$)/i.test(url ?? ''))
  return animated || original || actual || shown[0] || still
}

/** A picture that travels with its page; the data of a placeholder is short, or drawn. */
function isSaved(src = ''): boolean {
  const isPlaceholder = /^data:/i.test(src) && (src.length < 256 || /^data:image\/svg/i.test(src))
  return !isPlaceholder && !/^(?:https?:|\/\/|\s*$)/i.test(src)
}
