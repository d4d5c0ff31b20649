import type {Element} from './element.js'

/**
 * Take the text of an element as it is written.
 *
 * @param element
 *   Element to read.
 * @returns
 *   Text of all descendants, a `br` as a newline, without scripts, styles and
 *   templates.
 */
export function textOf(element: Element): string {
  let text = ''

  for (const child of element.children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element') text += child.tagName === 'br' ? '\n' : textOf(child)
  }

  return silent.has(element.tagName) ? '' : text
}

/** Elements whose text is not for readers. */
export const silent: ReadonlySet<string> = new Set(['script', 'style', 'template'])
