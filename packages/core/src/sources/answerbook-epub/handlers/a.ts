import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass, lineText} from '../../elements.js'
import {noteId} from '../note-id.js'

/** Read what leads to notes, to headings, and to users; what leads back from a note is no text. */
export const a: Handle = (state, element) => {
  const {href = '', role} = element.attributes
  if (role === 'doc-backlink') return undefined
  if (hasClass(element, 'noteref')) {
    const identifier = noteId(href)
    return {type: 'footnoteReference', identifier, label: identifier}
  }
  const isUser = /^https:\/\/www\.zhihu\.com\/(?:people|org)\//.test(href)
  if (isUser && lineText(element).startsWith('@')) {
    return {type: 'mention', url: href, children: state.phrasing(element)}
  }
  const place = element.attributes['data-href']
  if (!place?.startsWith('#')) return defaultHandlers.a?.(state, element)
  const attributes = {...element.attributes, href: place}
  return defaultHandlers.a?.(state, {...element, attributes})
}
