import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import type {Element, ElementContent, ElementRoot} from 'mdast-util-from-html'
import {escapeHtml} from '../escape-html.js'

const mark = 'data-element-number'

/** Attributes by which Readability tells text from clutter. */
const told = ['alt', 'class', 'hidden', 'href', 'id', 'itemprop', 'rel', 'role', 'src', 'style']

/**
 * Find the elements that Readability takes for the text of a page.
 *
 * It gets a copy, in which each element has a number, and changes it as it
 * likes; the numbers tell what it kept.
 *
 * @param page
 *   Parsed page.
 * @param elements
 *   All elements of the page.
 */
export function markContent(page: ElementRoot, elements: readonly Element[]): Set<Element> {
  const numbers = new Map(elements.map((element, number) => [element, number]))
  const body = page.children.map(toHtml).join('')
  const {document} = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`)
  const options = {charThreshold: 100, disableJSONLD: true, serializer: (node: unknown) => node}
  const content: unknown = new Readability(document, options).parse()?.content
  const kept = new Set<Element>()
  for (const number of numbersIn(content)) {
    const element = elements[number]
    if (element) kept.add(element)
  }
  return kept

  function toHtml(node: ElementContent): string {
    if (node.type === 'text') return escapeHtml(node.value)
    if (node.type !== 'element' || left.has(node.tagName)) return ''
    const attributes = told.flatMap(name => {
      const value = node.attributes[name]
      return value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]
    })
    const start = `<${node.tagName} ${mark}="${numbers.get(node)}"${attributes.join('')}>`
    return empty.has(node.tagName)
      ? start
      : `${start}${node.children.map(toHtml).join('')}</${node.tagName}>`
  }
}

function numbersIn(content: unknown): number[] {
  if (typeof content !== 'object' || content === null || !('querySelectorAll' in content)) return []
  const {querySelectorAll} = content as ParentLike
  return [...querySelectorAll.call(content, `[${mark}]`)].map(element =>
    Number(element.getAttribute(mark))
  )
}

/** What is used of the Document Object Model, which this package's types do not have. */
interface ParentLike {
  querySelectorAll(selector: string): Iterable<{getAttribute(name: string): string | null}>
}

const empty: ReadonlySet<string> = new Set([
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'source',
  'wbr'
])

/** Nothing of these is text, and some would be parsed by rules of their own. */
const left: ReadonlySet<string> = new Set([
  'base',
  'iframe',
  'link',
  'math',
  'meta',
  'noscript',
  'plaintext',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'xmp'
])
