import type {Element, ElementContent, ElementRoot} from 'mdast-util-from-html'
import {rawText} from '../elements.js'

/**
 * Take the line that names the answerer off the text.
 *
 * Feeds write `NAME的回答<br><br>` before an answer, in a wrapper of their own.
 *
 * @returns
 *   The name, if there is such a line, and the text without it.
 */
export function takeByline(page: ElementRoot): {
  name?: string | undefined
  content: Element | ElementRoot
} {
  const content = unwrap(page)
  const {children} = content
  const start = children.findIndex(child => rawText(child).trim() !== '')
  const first = children[start]
  const name = first?.type === 'text' ? /^(.+)的回答$/.exec(first.value.trim())?.[1] : undefined
  if (name === undefined) return {content}

  const breaks = children.slice(start + 1).findIndex(child => !isBreak(child))
  const end = breaks === -1 ? children.length : start + 1 + breaks
  const count = children.slice(start + 1, end).filter(child => child.type === 'element').length
  return count < 2 ? {content} : {name, content: {...content, children: children.slice(end)}}
}

/** Go into wrappers: `div`s that hold everything there is. */
function unwrap(parent: Element | ElementRoot): Element | ElementRoot {
  const [only, ...others] = parent.children.filter(child => !isBlank(child))
  const isWrapper = only?.type === 'element' && only.tagName === 'div' && others.length === 0
  return isWrapper ? unwrap(only) : parent
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' ? node.tagName === 'br' : isBlank(node)
}

function isBlank(node: ElementContent): boolean {
  return node.type !== 'element' && rawText(node).trim() === ''
}
