import {defaultHandlers, type Element, type ElementParent, type Handle} from 'mdast-util-from-html'
import {captionOf} from '../caption-of.js'
import {formulaOf} from '../formula-of.js'

/**
 * Turn a formula's picture into math; take the original of any other picture,
 * unless the page was saved with its pictures. A caption that only an attribute
 * holds makes a figure of it.
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
  const image = defaultHandlers.img?.(state, picture)
  const caption = captionOf(attributes)
  if (!caption || !image || !('type' in image) || image.type !== 'image') return image
  if (isInFigure(element)) return image
  return {type: 'figure', children: [{type: 'paragraph', children: [image]}, caption]}
}

/** The figure around it takes the caption, if it says none of its own. */
function isInFigure({parent}: Element): boolean {
  let current: ElementParent | undefined = parent
  while (current?.type === 'element') {
    if (current.tagName === 'figure') return true
    current = current.parent
  }
  return false
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
