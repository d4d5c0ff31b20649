import type {Html} from 'mdast'
import type {LineState} from '../print-state.js'

/** Print a tag, where it reaches the page and text in it is read, or an embed. */
export function html({value}: Html, {place, state}: LineState): string {
  const {html, unreadTags} = state.flavour
  if (html === 'dropped' || unreadTags?.test(value)) return ''
  // The bar of an embed would part cells.
  return place === 'cell' ? value.replaceAll('|', '\\|') : value
}
