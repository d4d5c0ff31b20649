import type {Element, ElementContent} from '../element.js'
import type {Handle} from '../state.js'
import {img} from './img.js'

/** Turn `picture` into an image: its `img`, else its first source. */
export const picture: Handle = (state, element) => {
  const hasImage = element.children.some(child => hasName(child, 'img'))
  if (hasImage) return state.all(element)
  const source = element.children.find(child => hasName(child, 'source'))
  return source ? img(state, source) : state.all(element)
}

function hasName(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}
