import type {Link} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'
import {destination} from './destination.js'

/**
 * Print a link whose URL is clean; one that shows its URL in angle brackets.
 *
 * @see https://spec.commonmark.org/0.31.2/#autolinks
 */
export function link(node: Link, _: unknown, state: State, info: Info): string {
  const {children, title, url} = node
  if (showsItself(node)) return `<${url}>`
  const exit = state.enter('link')
  const leave = state.enter('label')
  const label = state.containerPhrasing({...node, children}, {...info, before: '[', after: ']'})
  leave()
  exit()
  return `[${label}]${destination(url, title ?? '')}`
}

link.peek = (node: Link): string => (showsItself(node) ? '<' : '[')

function showsItself({children, title, url}: Link): boolean {
  const [only] = children
  const isUrl = children.length === 1 && only?.type === 'text' && only.value === url
  return isUrl && !title && /^https?:/.test(url)
}
