import type {Caption, Figure} from '@answerbook/core'
import type {Image, Paragraph, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toFlow} from '../to-flow.js'
import {toPhrasing} from '../to-phrasing.js'

/** Write a figure as its blocks, its picture in a vault as narrow as it is meant. */
export function figure(node: Figure, state: CleanState, depth: number): readonly RootContent[] {
  const {children} = node
  const [first] = children
  const [picture] = first?.type === 'paragraph' && first.children.length === 1 ? first.children : []
  if (node.size === 'small' && state.flavour.vault && picture?.type === 'image') {
    const image = {...picture, alt: `${picture.alt ?? ''}|${widthOf(picture)}`}
    const line: Paragraph = {type: 'paragraph', children: [image]}
    return toFlow(state.all([line, ...children.slice(1)], state, depth))
  }
  return toFlow(state.all(children, state, depth))
}

/** In pixels, of a picture that is to be small. */
const smallWidth = 300

function widthOf({width = smallWidth}: Image): number {
  return Math.min(width, smallWidth)
}

/** Write a caption as an emphasised paragraph. */
export function caption(node: Caption, state: CleanState, depth: number): RootContent[] {
  const children = toPhrasing(state.all(node.children, state, depth))
  if (children.length === 0) return []
  const line: Paragraph = {
    type: 'paragraph',
    children: [{type: 'emphasis', children: [...children]}]
  }
  return [line]
}
