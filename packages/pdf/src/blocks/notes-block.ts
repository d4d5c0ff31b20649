import type {Context} from '../context.js'
import type {Row, Strip} from '../flow/strip.js'
import type {Block} from './block.js'
import {setNote} from './set-note.js'

const rulePt = 60

/**
 * Set the notes of a post that are not at the foot of a page, below a short
 * rule.
 *
 * @param context
 *   Where and how; its notes are set.
 * @returns
 *   One block, or none if there are no notes.
 */
export function notesBlock(context: Context): Block[] {
  const {theme, xPt, notes} = context
  const strips: Strip[] = []
  for (const note of notes.left()) {
    for (const strip of setNote(note, context)) strips.push(strip)
  }
  if (strips.length === 0) return []

  const rule: Row = {
    type: 'row',
    heightPt: theme.note.linePt / 2,
    marks: [{type: 'rule', xPt, yPt: 0, widthPt: rulePt, heightPt: 0.5, ink: 1}],
    keep: true
  }
  return [{strips: [rule, ...strips], beforePt: theme.linePt, afterPt: 0}]
}
