import type {Image} from 'mdast'
import {defaultHandlers, type Element, type Handle, type Video} from 'mdast-util-from-html'
import type {LinkCard} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'
import {readPicture} from '../read-picture.js'

/** Read boxes, formulas that stand alone, and the pictures of figures. */
export const div: Handle = (state, element) => {
  if (hasClass(element, 'card')) return readCard(element)
  if (hasClass(element, 'math')) return state.all(element)
  const picture = readPicture(state, element)
  return picture ?? defaultHandlers.div?.(state, element)
}

function readCard(element: Element): LinkCard | Video {
  const line = byClass(element, 'title')
  const elements = [...elementsOf(element)]
  const link = line && [...elementsOf(line)].find(({tagName}) => tagName === 'a')
  const stated = line ? lineText(line) : ''
  const url = link?.attributes.href ?? (/^https?:/.test(stated) ? stated : '')
  const {src, alt} = elements.find(({tagName}) => tagName === 'img')?.attributes ?? {}
  const children: Image[] = src ? [{type: 'image', url: src, ...(alt && {alt})}] : []
  const lines = elements.filter(
    ({tagName, attributes}) => tagName === 'p' && /^host$|^$/.test(attributes.class ?? '')
  )
  const host = lines.find(line => hasClass(line, 'host'))
  const text = host && lineText(host)
  if (hasClass(element, 'video')) {
    // What kind of thing it is, is said before its host, or is the title.
    const hasTitle = text !== undefined && (text.includes(' · ') || !text.includes('.'))
    return {type: 'video', url, ...(hasTitle && {title: stated}), children}
  }
  const [description] = lines.filter(line => line !== host)
  const hasTitle = host !== undefined || link === undefined
  return {
    type: 'linkCard',
    url,
    ...(hasTitle && stated !== url && stated && {title: stated}),
    ...(description && {description: lineText(description)}),
    children
  }
}
