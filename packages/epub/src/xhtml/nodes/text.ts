import type {Text} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import type {Handler} from '../state.js'

/** Write text. */
export const text: Handler<Text> = {phrasing: (_, node) => escapeXml(node.value)}
