import type {Image, Link, Nodes} from 'mdast'
import {toImage} from '../text/to-image.js'
import type {State} from './state.js'

/** A picture that stands alone, with the link that is around it. */
export interface LonePicture {
  readonly image: Image
  readonly link?: Link | undefined
}

/**
 * Look whether a line holds nothing but pictures.
 *
 * @param state
 *   State of the post.
 * @param nodes
 *   Phrasing content.
 * @returns
 *   The pictures; `undefined` if there is anything else, or no picture.
 */
export function picturesIn(state: State, nodes: readonly Nodes[]): LonePicture[] | undefined {
  const pictures: LonePicture[] = []
  for (const node of nodes) {
    if (node.type === 'link') {
      for (const child of node.children) {
        const image = imageOf(state, child)
        if (!image) return undefined
        pictures.push({image, link: node})
      }
    } else {
      const image = imageOf(state, node)
      if (image) pictures.push({image})
      else if (!isSpace(node)) return undefined
    }
  }
  return pictures.length > 0 ? pictures : undefined
}

/** Give the image that a node is, or refers to. */
function imageOf(state: State, node: Nodes): Image | undefined {
  if (node.type === 'image') return node
  if (node.type !== 'imageReference') return undefined
  const definition = state.definition(node.identifier)
  return definition && toImage(node, definition)
}

function isSpace(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
