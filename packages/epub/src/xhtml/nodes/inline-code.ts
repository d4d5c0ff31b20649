import type {InlineCode} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write code within a line. */
export const inlineCode: Handler<InlineCode> = {
  phrasing: (_, node) => writeMark('code', escapeXml(node.value))
}
