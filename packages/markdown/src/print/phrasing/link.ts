import type {Link} from 'mdast'
import {destination} from '../destination.js'
import type {LineState} from '../print-state.js'

/**
 * Print a link whose URL is clean; one that shows its URL in angle brackets.
 *
 * @see https://spec.commonmark.org/0.31.2/#autolinks
 */
export function link(node: Link, line: LineState): string {
  const {children, title, url} = node
  const {references} = line.state
  if (showsItself(node)) return `<${url}>`
  const label = line.all(children, line.inside === 'label' ? line : {...line, inside: 'label'})
  const target = destination(url, title ?? '', line)
  return references ? `[${label}][${references.labelOf(target)}]` : `[${label}](${target})`
}

function showsItself({children, title, url}: Link): boolean {
  const [only] = children
  const isUrl = children.length === 1 && only?.type === 'text' && only.value === url
  return isUrl && !title && /^https?:/.test(url) && !/[|]|&#?\w+;/.test(url)
}
