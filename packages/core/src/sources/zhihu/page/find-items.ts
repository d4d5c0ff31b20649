import type {Element, ElementRoot} from 'mdast-util-from-html'
import {byClass, elementsOf, hasClass} from '../../elements.js'

/**
 * Find the texts that a page shows, and the items around them that tell whose
 * they are.
 *
 * @returns
 *   Items by their texts, in order. Of items in one another the inner one
 *   counts, unless only the outer one states its type and id; on a page
 *   without items, the text itself is the item.
 */
export function findItems(page: ElementRoot): ReadonlyMap<Element, Element> {
  const items = new Map<Element, Element>()
  for (const element of elementsOf(page)) {
    if (!isItem(element)) continue
    const text = textIn(element)
    if (text && (isStated(element) || !items.has(text))) items.set(text, element)
  }
  const lone = items.size === 0 ? textIn(page) : undefined
  return lone ? new Map([[lone, lone]]) : items
}

function isItem(element: Element): boolean {
  return isStated(element) || hasClass(element, 'ContentItem') || hasClass(element, 'Post-Main')
}

function isStated({attributes}: Element): boolean {
  return attributes['data-zop'] !== undefined
}

/** There are headlines, questions and comments beside the text. */
function textIn(part: Element | ElementRoot): Element | undefined {
  const inner = byClass(part, 'RichContent-inner') ?? byClass(part, 'Post-RichTextContainer')
  const text = byClass(inner ?? part, 'RichText')
  return text && isShownByItself(text) ? text : undefined
}

function isShownByItself({parent}: Element): boolean {
  for (let around = parent; around?.type === 'element'; around = around.parent) {
    if (hasClass(around, 'QuestionHeader') || hasClass(around, 'QuestionRichText')) return false
  }
  return true
}
