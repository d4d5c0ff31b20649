import type {RootContent} from 'mdast'
import {
  type Caption,
  defaultHandlers,
  type Element,
  type Figure,
  type Handle
} from 'mdast-util-from-html'
import {elementsOf} from '../../elements.js'

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
    children: hasCaption ? node.children : [...node.children, ...captionOf(element)]
  }
}

function captionOf(element: Element): Caption[] {
  for (const {attributes} of elementsOf(element)) {
    const value = attributes['data-caption']?.trim()
    if (value) return [{type: 'caption', children: [{type: 'text', value}]}]
  }
  return []
}
