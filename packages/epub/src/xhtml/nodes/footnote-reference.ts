import type {FootnoteReference} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import type {Handler} from '../state.js'

/** Write what leads to a note; without a note, its label. */
export const footnoteReference: Handler<FootnoteReference> = {
  phrasing(state, node) {
    const note = state.note(node.identifier)
    if (!note) return `<sup>[${escapeXml(node.label ?? node.identifier)}]</sup>`
    const {id, href, label} = note
    return state.inLink
      ? `<sup class="noteref" id="${id}">[${label}]</sup>`
      : `<a class="noteref" epub:type="noteref" role="doc-noteref" href="${href}" id="${id}">[${label}]</a>`
  }
}
