import type {Caption, Figure} from 'mdast-util-from-html'
import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {elementsOf} from '../../elements.js'

/** Keep how wide a figure is meant to be, and a caption that only an attribute holds. */
export const figure: Handle = (state, element) => {
  const result = defaultHandlers.figure?.(state, element)
  if (!result || Array.isArray(result) || result.type !== 'figure') return result
  const small: Pick<Figure, 'size'> =
    element.attributes['data-size'] === 'small' ? {size: 'small'} : {}
  const caption = result.children.some(child => child.type === 'caption') ? [] : captionOf(element)
  return {...result, ...small, children: [...result.children, ...caption]}
}

function captionOf(element: Element): Caption[] {
  for (const {attributes} of elementsOf(element)) {
    const value = attributes['data-caption']?.trim()
    if (value) return [{type: 'caption', children: [{type: 'text', value}]}]
  }
  return []
}
