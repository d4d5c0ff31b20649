import type {LinkReference, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toIdentifier} from '../to-identifier.js'
import {link} from './link.js'

/** Write a link in place of a reference to one. */
export function linkReference(node: LinkReference, state: CleanState): RootContent[] {
  const definition = state.definitions.get(toIdentifier(node))
  if (!definition) return state.all(node.children, state)
  const {url, title} = definition
  return link({type: 'link', url, title: title ?? null, children: node.children}, state)
}
