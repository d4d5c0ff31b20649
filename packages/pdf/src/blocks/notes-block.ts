import type {Context} from '../context.js'
import type {Row, Strip} from '../flow/strip.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import type {Note} from './create-notes.js'
import {labelled} from './labelled.js'
import {setNoteLabel} from './set-note-label.js'
import {stack} from './stack.js'

const rulePt = 60
const gutterEms = 2

/**
 * Set the notes of a post, below a short rule.
 *
 * @param context
 *   Where and how; its notes are set.
 * @returns
 *   One block, or none if there are no notes.
 */
export function notesBlock(context: Context): Block[] {
  const {theme, xPt, widthPt, notes, look} = context
  const {sizePt, linePt} = theme.note
  const gutterPt = gutterEms * sizePt
  const inner: Context = {
    ...context,
    paragraphs: 'spaced',
    linePt,
    xPt: xPt + gutterPt,
    widthPt: widthPt - gutterPt,
    look: {...look, sizePt}
  }
  const strips: Strip[] = []
  for (const note of notes.inOrder()) {
    for (const strip of noteStrips(note, inner)) strips.push(strip)
  }
  if (strips.length === 0) return []

  const rule: Row = {
    type: 'row',
    heightPt: linePt / 2,
    marks: [{type: 'rule', xPt, yPt: 0, widthPt: rulePt, heightPt: 0.5, ink: 1}],
    keep: true
  }
  return [{strips: [rule, ...strips], beforePt: theme.linePt, afterPt: 0}]
}

function noteStrips(note: Note, around: Context): Strip[] {
  const context = inElement(around, 'Note', {id: note.anchor})
  const {strips} = stack(
    note.definition.children.flatMap(child => context.toBlocks(child, context))
  )
  const [first, ...rest] = labelled(strips, setNoteLabel(note, context), context)
  if (first?.type !== 'row') return strips.slice()
  const anchor = {type: 'anchor' as const, name: note.anchor, yPt: 0}
  return [{...first, marks: [anchor, ...first.marks]}, ...rest]
}
