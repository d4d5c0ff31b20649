import type {Code} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write lines of code; who reads by keyboard can reach and scroll them. */
export const code: Handler<Code> = {
  flow(_, node) {
    const value = escapeXml(node.value)
    const language = /^[\w+#.-]+$/.test(node.lang ?? '') ? ` class="language-${node.lang}"` : ''
    return value.trim() && `<pre${language} tabindex="0"><code>${value}</code></pre>`
  },
  phrasing: (_, node) => writeMark('code', escapeXml(node.value))
}
