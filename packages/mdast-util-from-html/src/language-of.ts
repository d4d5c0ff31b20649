import {classNames} from './class-names.js'
import type {Element, ElementParent} from './element.js'

/**
 * Find the language of a code block, which highlighters write into classes.
 *
 * @param pre
 *   The block.
 * @returns
 *   Name of the language; `undefined` if none is named, or plain text.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
 */
export function languageOf(pre: Element): string | undefined {
  const elements = [...codesIn(pre), pre, ...wrappersOf(pre)]

  for (const element of elements) {
    const language = namedBy(classNames(element))
    if (language) return plain.has(language) ? undefined : language
  }

  return undefined
}

function codesIn(pre: Element): Element[] {
  return pre.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'code'
  )
}

function wrappersOf(pre: Element): Element[] {
  const wrappers: Element[] = []
  let parent: ElementParent | undefined = pre.parent

  while (parent?.type === 'element' && wrapping.has(parent.tagName) && wrappers.length < 6) {
    wrappers.push(parent)
    parent = parent.parent
  }

  return wrappers
}

function namedBy(classes: readonly string[]): string | undefined {
  for (const name of classes) {
    const [, language] = /^lang(?:uage)?-(.+)/.exec(name) ?? []
    if (language) return language.toLowerCase()
  }

  return undefined
}

const plain: ReadonlySet<string> = new Set(['none', 'plain', 'plaintext', 'text', 'txt'])

/** What highlighters put around code, line numbers in a table too. */
const wrapping: ReadonlySet<string> = new Set([
  'div',
  'figure',
  'span',
  'table',
  'tbody',
  'td',
  'tr'
])
