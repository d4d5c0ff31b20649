import type {Element} from 'mdast-util-from-html'
import {hasClass} from '../elements.js'

/** Tell whether an element is the list of references that pages draw below a text. */
export function isReferenceList(element: Element): boolean {
  return element.tagName === 'ol' && hasClass(element, 'ReferenceList')
}
