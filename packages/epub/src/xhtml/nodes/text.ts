import type {Text} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import type {Handler} from '../state.js'
import {uprightNumbers} from '../upright-numbers.js'

/** Write text. */
export const text: Handler<Text> = {
  phrasing({vertical}, {value}) {
    const escaped = escapeXml(value)
    return vertical ? uprightNumbers(escaped) : escaped
  }
}
