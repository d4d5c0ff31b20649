import type {Mention} from '@answerbook/core'
import type {Link, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {cleanUrl} from '../clean-url.js'

/** Clean a link; one that is unsafe, or in a link, leaves its text. */
export function link(node: Link | Mention, state: CleanState): RootContent[] {
  if (state.link === 'inside') return state.all(node.children, state)
  const url = cleanUrl(node.url)
  if (url === undefined) {
    state.tell(node, 'url-unsafe', `Unsafe or empty URL of \`${node.type}\`, wrote its text`)
    return state.all(node.children, state)
  }
  const children = state.all(node.children, {...state, link: 'inside'}) as Link['children']
  const title = 'title' in node ? cleanLine(node.title ?? '') : ''
  return children.length > 0 ? [{type: 'link', url, ...(title ? {title} : {}), children}] : []
}
