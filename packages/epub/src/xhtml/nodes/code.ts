import type {Code} from 'mdast'
import {escapeXml} from '../../text/escape-xml.js'
import {mostLinesAcross} from '../most-lines-across.js'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'
import {writeTokens} from '../write-tokens.js'

/** Write lines of code; who reads by keyboard can reach and scroll them. */
export const code: Handler<Code> = {
  flow({highlight, vertical}, node) {
    const {lang, value} = node
    if (!escapeXml(value).trim()) return ''
    const tokens = highlight(value, lang ?? '')
    const classes = [
      /^[\w+#.-]+$/.test(lang ?? '') && `language-${lang}`,
      vertical && value.split('\n').length > mostLinesAcross && 'long'
    ].filter(Boolean)
    const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    return `<pre${style} tabindex="0"><code>${writeTokens(tokens)}</code></pre>`
  },
  phrasing: (_, node) => writeMark('code', escapeXml(node.value))
}
