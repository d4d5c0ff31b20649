import type {LinkReference} from 'mdast'
import type {Handler} from '../state.js'
import {writeLink} from '../write-link.js'

/** Write a link whose address stands somewhere else in the post. */
export const linkReference: Handler<LinkReference> = {
  phrasing(state, node) {
    const definition = state.definition(node.identifier)
    if (!definition) return state.phrasing(node.children)
    const {url, title} = definition
    return writeLink(state, {type: 'link', url, title, children: node.children})
  }
}
