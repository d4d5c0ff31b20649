import type {Html, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanInline} from '../clean-text.js'
import {dropsTag} from '../drops-tag.js'

/** Tags that say how text looks, without attributes. */
const harmless = /^<\/?(?:b|del|em|i|ins|kbd|mark|s|samp|small|strong|sub|sup|u|var)>$/

/** Keep harmless tags, a line break as such; write all other HTML as the text that it is. */
export function html(node: Html, state: CleanState): RootContent | readonly RootContent[] {
  const value = cleanInline(node.value).trim()
  if (value === '') return []
  if (/^<br ?\/?>$/.test(value)) return {type: 'break'}
  if (harmless.test(value)) {
    if (!dropsTag(value, state.flavour)) return value === node.value ? node : {type: 'html', value}
    if (!value.startsWith('</')) {
      state.tell(node, 'mark-lost', `Unexpected \`${value}\`, wrote its text without a mark`)
    }
    return []
  }
  state.tell(node, 'html-escaped', 'Unexpected HTML, wrote it as text')
  return {type: 'text', value}
}
