import type {ElementRoot} from 'mdast-util-from-html'
import {elementsOf, lineText} from '../../elements.js'

/**
 * Get the title of a page, without what the site puts round it: the number of
 * unread messages, and its own name.
 */
export function pageTitle(page: ElementRoot): string | undefined {
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'title') continue
    const title = lineText(element).replace(/^\(\d[^)]{0,40}\)\s*/, '')
    return title.replace(/\s+-\s+知乎(?:专栏)?$/, '') || undefined
  }
  return undefined
}
