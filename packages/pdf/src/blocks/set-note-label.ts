import type {Context} from '../context.js'
import {inElement} from '../struct/in-element.js'
import type {Note} from './create-notes.js'
import type {Label} from './set-label.js'
import {setLine} from './set-line.js'

/**
 * Set the number of a note, which leads back to its mark.
 *
 * @param note
 *   Note with its number.
 * @param context
 *   How it looks.
 * @returns
 *   Label, to be put in its place by `labelled`.
 */
export function setNoteLabel(note: Note, context: Context): Label {
  const {look, styles} = context
  const style = styles({role: 'sans', weight: 400, sizePt: look.sizePt, ink: look.ink})
  const label = inElement(context, 'Lbl')
  const run = {
    type: 'text' as const,
    text: String(note.number),
    style,
    destination: note.destination,
    element: (note.destination === undefined ? label : inElement(label, 'Link')).element
  }
  const line = setLine([run])
  return {line, endPt: line?.endPt ?? 0}
}
