import type {Element} from './element.js'
import {showsSomething} from './shows-something.js'

/**
 * Find the checkbox that a list item begins with: the mark of a task.
 *
 * @param item
 *   List item.
 * @returns
 *   The `input`, in labels and the like too.
 */
export function findCheckbox(item: Element): Element | undefined {
  let first = item.children.find(showsSomething)

  while (first?.type === 'element' && wrapping.has(first.tagName)) {
    first = first.children.find(showsSomething)
  }

  return first?.type === 'element' && isCheckbox(first) ? first : undefined
}

function isCheckbox({attributes, tagName}: Element): boolean {
  return tagName === 'input' && attributes.type?.toLowerCase() === 'checkbox'
}

const wrapping: ReadonlySet<string> = new Set(['div', 'label', 'p', 'span'])
