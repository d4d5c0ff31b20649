import type {Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'
import {noteId} from '../note-id.js'
import {mark} from './mark.js'

const superscript = mark('superscript')

/** Read raised text, or what refers to a note from within a link. */
export const sup: Handle = (state, element) => {
  if (!hasClass(element, 'noteref')) return superscript(state, element)
  const identifier = noteId(element.attributes.id ?? '')
  return {type: 'footnoteReference', identifier, label: identifier}
}
