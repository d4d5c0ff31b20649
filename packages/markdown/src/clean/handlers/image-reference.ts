import type {ImageReference, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toIdentifier} from '../to-identifier.js'
import {image} from './image.js'

/** Write a picture in place of a reference to one. */
export function imageReference(
  node: ImageReference,
  state: CleanState
): RootContent | readonly RootContent[] {
  const definition = state.definitions.get(toIdentifier(node))
  const {url = '', title} = definition ?? {}
  return image({type: 'image', url, title: title ?? null, alt: node.alt ?? null}, state)
}
