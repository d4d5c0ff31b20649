import type {Paragraph} from 'mdast'
import type {Figure} from 'mdast-util-from-html'
import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {elementsOf, hasClass} from '../../elements.js'
import {readLine} from '../read-line.js'
import {missingImage, readPicture} from '../read-picture.js'

/** Read figures: a picture alone is none, and a missing one has its caption. */
export const figure: Handle = (state, element) => {
  const caption = [...elementsOf(element)].find(({tagName}) => tagName === 'figcaption')
  if (hasClass(element, 'missing') && caption) {
    const pictures = hostsIn(element).map((host): Paragraph => {
      const image = missingImage(host, host.attributes['data-alt'] ?? '')
      return {type: 'paragraph', children: [image]}
    })
    const named = {type: 'caption' as const, children: readLine(state, caption)}
    return pictures.length > 0
      ? {type: 'figure', children: [...pictures, named]}
      : {...named, type: 'paragraph'}
  }
  const picture = readPicture(state, element)
  if (picture) return picture
  const nodes = [defaultHandlers.figure?.(state, element) ?? []].flat()
  const isSmall = hasClass(element, 'small')
  return nodes.map(node => (isSmall && node.type === 'figure' ? toSmall(node) : node))
}

function toSmall(figure: Figure): Figure {
  return {...figure, size: 'small'}
}

function hostsIn(element: Element): Element[] {
  return [...elementsOf(element)].filter(child => hasClass(child, 'host'))
}
