import type {LinkReference, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toIdentifier} from '../to-identifier.js'
import {toPhrasing} from '../to-phrasing.js'
import {link} from './link.js'

/** Write a link in place of a reference to one. */
export function linkReference(
  node: LinkReference,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const definition = state.definitions.get(toIdentifier(node))
  if (!definition) return toPhrasing(state.all(node.children, state, depth))
  const {url, title} = definition
  return link({type: 'link', url, title: title ?? null, children: node.children}, state, depth)
}
