import type {Context} from '../context.js'
import type {Strip} from '../flow/strip.js'
import {inElement} from '../struct/in-element.js'
import type {Note} from './create-notes.js'
import {labelled} from './labelled.js'
import {setNoteLabel} from './set-note-label.js'
import {stack} from './stack.js'

const gutterEms = 2

/**
 * Set a note: small, its number in a gutter at its left.
 *
 * @param note
 *   Note with its number.
 * @param around
 *   Where and how the text of the post is set.
 * @returns
 *   Strips, the first of which is the place that its mark leads to.
 */
export function setNote(note: Note, around: Context): Strip[] {
  const {theme, look} = around
  const {sizePt, linePt} = theme.note
  const gutterPt = gutterEms * sizePt
  const context: Context = {
    ...inElement(around, 'Note', {id: note.anchor}),
    mayTurn: undefined,
    paragraphs: 'spaced',
    linePt,
    xPt: around.xPt + gutterPt,
    widthPt: around.widthPt - gutterPt,
    look: {...look, sizePt}
  }
  const {strips} = stack(
    note.definition.children.flatMap(child => context.toBlocks(child, context))
  )
  const [first, ...rest] = labelled(strips, setNoteLabel(note, context), context)
  if (first?.type !== 'row') return strips.slice()
  const anchor = {type: 'anchor' as const, name: note.anchor, yPt: 0}
  return [{...first, marks: [anchor, ...first.marks]}, ...rest]
}
