import type {Image, Paragraph} from 'mdast'
import type {Element, State} from 'mdast-util-from-html'
import {byClass, elementsOf, hasClass, lineText} from '../elements.js'

/**
 * Read a picture that stands alone, or where it can be seen if it is missing.
 *
 * @returns
 *   Paragraph of the picture; `undefined` if the element is none.
 */
export function readPicture(state: State, element: Element): Paragraph | undefined {
  if (hasClass(element, 'picture')) {
    return {type: 'paragraph', children: state.line(element)}
  }
  if (!hasClass(element, 'missing')) return undefined
  const host = byClass(element, 'host')
  const name = [...elementsOf(element)].find(({tagName}) => tagName === 'p')
  const alt = name && name !== host ? lineText(name) : ''
  const image = host && missingImage(host, alt)
  return {type: 'paragraph', children: image ? [image] : [{type: 'text', value: alt}]}
}

/** Make the picture that a link to its host stands for. */
export function missingImage(element: Element, alt: string): Image | undefined {
  const link = [...elementsOf(element)].find(({tagName}) => tagName === 'a')
  const url = link?.attributes.href
  const isMadeUp = alt === '图片' || alt === 'Picture' || alt === ''
  return url ? {type: 'image', url, ...(!isMadeUp && {alt})} : undefined
}
