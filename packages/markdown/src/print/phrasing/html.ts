import type {Html} from 'mdast'
import {dropsTag} from '../../clean/drops-tag.js'
import type {LineState} from '../print-state.js'

/** Print a tag, where it reaches the page and text in it is read, or an embed. */
export function html(node: Html, {place, state}: LineState): string {
  const {value} = node
  if (dropsTag(value, state.flavour)) {
    // What there were of them in the text went before.
    if (!value.startsWith('</')) {
      state.tell?.(node, 'mark-lost', `No spelling for \`${value}\`, wrote its text without a mark`)
    }
    return ''
  }
  // The bar of an embed would part cells.
  return place === 'cell' ? value.replaceAll('|', '\\|') : value
}
