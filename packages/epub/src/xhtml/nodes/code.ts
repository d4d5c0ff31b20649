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
    const tokens = highlight(value, lang ?? '')
    const content = writeTokens(tokens)
    if (!content.trim()) return ''
    const classes = [
      /^[\w+#.-]+$/.test(lang ?? '') && `language-${lang}`,
      vertical && value.split('\n').length > mostLinesAcross && 'long'
    ].filter(Boolean)
    const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    // Styles of highlight.js give the ground and the colour of what is no token to this class.
    const frame = tokens.some(({kind}) => kind) ? ' class="hljs"' : ''
    return `<pre${style} tabindex="0"><code${frame}>${content}</code></pre>`
  },
  phrasing: (_, node) => writeMark('code', escapeXml(node.value))
}
