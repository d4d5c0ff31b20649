import type {Mention} from '@answerbook/core'
import type {Link, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {cleanUrl} from '../clean-url.js'
import {toPhrasing} from '../to-phrasing.js'

/** Clean a link; one that is unsafe, or in a link, leaves its text. */
export function link(
  node: Link | Mention,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  if (state.link === 'inside') return toPhrasing(state.all(node.children, state, depth))
  const url = cleanUrl(node.url)
  if (url === undefined) {
    state.tell(node, 'url-unsafe', `Unsafe or empty URL of \`${node.type}\`, wrote its text`)
    return toPhrasing(state.all(node.children, state, depth))
  }
  const inside: CleanState = {...state, link: 'inside'}
  const children = toPhrasing(state.all(node.children, inside, depth)) as Link['children']
  const title = 'title' in node ? cleanLine(node.title ?? '') : ''
  if (children.length === 0) return []
  const isSame = url === node.url && children === node.children
  if (node.type === 'link' && isSame && title === (node.title ?? '')) return node
  return {type: 'link', url, ...(title ? {title} : {}), children: [...children]}
}
