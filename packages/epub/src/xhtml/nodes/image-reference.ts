import type {ImageReference} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import {toImage} from '../../text/to-image.js'
import type {Handler} from '../state.js'
import {writeInlineImage} from '../write-inline-image.js'

/** Write a picture whose address stands somewhere else in the post. */
export const imageReference: Handler<ImageReference> = {
  phrasing(state, node) {
    const definition = state.definition(node.identifier)
    return definition
      ? writeInlineImage(state, toImage(node, definition))
      : escapeXml(node.alt ?? '')
  }
}
