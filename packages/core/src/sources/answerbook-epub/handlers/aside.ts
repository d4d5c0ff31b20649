import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'
import {noteId} from '../note-id.js'

/** Read a note; a number that stands before it is drawn, not text. */
export const aside: Handle = (state, element) => {
  if (!hasClass(element, 'note')) return defaultHandlers.aside?.(state, element)
  const identifier = noteId(element.attributes.id ?? '')
  const children = state.flow(element).filter(node => node.type !== 'footnoteDefinition')
  const [first] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type === 'text') text.value = text.value.replace(`[${identifier}]`, '').trimStart()
  return {type: 'footnoteDefinition', identifier, label: identifier, children}
}
