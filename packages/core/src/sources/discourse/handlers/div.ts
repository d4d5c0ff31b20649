import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read formulas and videos; leave out what is to be clicked below a poll. */
export const div: Handle = (state, element) => {
  if (hasClass(element, 'math')) {
    const value = state.textOf(element).trim()
    return value === '' ? undefined : {type: 'math', value}
  }
  if (hasClass(element, 'poll-info') || hasClass(element, 'poll-buttons')) return undefined
  const {'data-video-src': src, 'data-thumbnail-src': still} = element.attributes
  const url = hasClass(element, 'video-placeholder-container') && state.url(src, schemes)
  if (!url) return defaultHandlers.div?.(state, element)
  const picture = state.url(still, schemes)
  return {type: 'video', url, children: picture ? [{type: 'image', url: picture, alt: ''}] : []}
}

const schemes: ReadonlySet<string> = new Set(['http', 'https'])
