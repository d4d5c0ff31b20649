import type {Text} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import {narrowApostrophes} from '../narrow-apostrophes.js'
import type {Handler} from '../state.js'
import {uprightNumbers} from '../upright-numbers.js'

/** Write text. */
export const text: Handler<Text> = {
  phrasing({vertical, hasWideQuotes}, {value}) {
    const escaped = escapeXml(value)
    const words = hasWideQuotes ? narrowApostrophes(escaped) : escaped
    return vertical ? uprightNumbers(words) : words
  }
}
