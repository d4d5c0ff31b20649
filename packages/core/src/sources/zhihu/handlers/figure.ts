import type {RootContent} from 'mdast'
import {
  type Caption,
  defaultHandlers,
  type Element,
  type Figure,
  type Handle
} from 'mdast-util-from-html'
import {elementsOf} from '../../elements.js'
import {captionOf} from '../caption-of.js'

/** Keep how wide a figure is meant to be, and a caption that only an attribute holds. */
export const figure: Handle = (state, element) => {
  const nodes = [defaultHandlers.figure?.(state, element) ?? []].flat()
  return nodes.map(node => (node.type === 'figure' ? complete(node, element) : node))
}

function complete(node: Figure, element: Element): RootContent {
  const hasCaption = node.children.some(child => child.type === 'caption')
  return {
    ...node,
    ...(element.attributes['data-size'] === 'small' && {size: 'small'}),
    children: hasCaption ? node.children : [...node.children, ...captionIn(element)]
  }
}

function captionIn(element: Element): Caption[] {
  for (const {attributes} of elementsOf(element)) {
    const caption = captionOf(attributes)
    if (caption) return [caption]
  }
  return []
}
