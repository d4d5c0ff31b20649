import type {Code} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import {mostLinesAcross} from '../most-lines-across.js'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write lines of code; who reads by keyboard can reach and scroll them. */
export const code: Handler<Code> = {
  flow({vertical}, node) {
    const value = escapeXml(node.value)
    if (!value.trim()) return ''
    const classes = [
      /^[\w+#.-]+$/.test(node.lang ?? '') && `language-${node.lang}`,
      vertical && value.split('\n').length > mostLinesAcross && 'long'
    ].filter(Boolean)
    const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    return `<pre${style} tabindex="0"><code>${value}</code></pre>`
  },
  phrasing: (_, node) => writeMark('code', escapeXml(node.value))
}
