import type {Image, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {cleanUrl} from '../clean-url.js'
import {toEmbed} from '../to-embed.js'

/** Clean a picture; an unsafe one leaves its alternative text. */
export function image(node: Image, state: CleanState): RootContent | readonly RootContent[] {
  const alt = cleanLine(node.alt ?? '')
  const title = cleanLine(node.title ?? '')
  const saved = state.href(node.url)
  const url = cleanUrl(saved ?? node.url)
  if (url !== undefined && !/^(?:mailto|tel):/i.test(url)) {
    const embed = saved && title === '' && toEmbed(url, alt, state)
    if (embed) return {type: 'html', value: embed}
    const isSame = url === node.url && alt === node.alt && title === (node.title ?? '')
    return isSame ? node : {type: 'image', url, alt, ...(title ? {title} : {})}
  }
  state.tell(node, 'url-unsafe', 'Unsafe or empty URL of `image`, wrote its description')
  return alt === '' ? [] : {type: 'text', value: alt}
}
