import type {ElementRoot} from 'mdast-util-from-html'
import {elementsOf, hasClass, lineText} from '../../elements.js'

/**
 * Tell whether HTML is a page of 知乎, or the part of one that shows texts,
 * and not a text alone.
 */
export function isPage(page: ElementRoot): boolean {
  for (const element of elementsOf(page)) {
    const {tagName, attributes} = element
    if (attributes.id === 'js-initialData' || attributes['data-zop'] !== undefined) return true
    if (parts.some(name => hasClass(element, name))) return true
    if (tagName === 'title' && /知乎(?:专栏)?$/.test(lineText(element))) return true
  }
  return false
}

const parts = ['ContentItem', 'Post-Main', 'Post-Title', 'QuestionHeader-title']
