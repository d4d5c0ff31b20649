import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Strip} from '../flow/strip.js'
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
  for (let note = notes.takeNext(); note; note = notes.takeNext()) {
    for (const strip of setNote(note, context)) strips.push(strip)
  }
  if (strips.length === 0) return []

  const marks: Mark[] = [{type: 'rule', xPt, yPt: 0, widthPt: rulePt, heightPt: 0.5, ink: 1}]
  const rule = makeRow(theme.note.linePt / 2, marks, {keep: true})
  return [{strips: [rule, ...strips], beforePt: theme.linePt, afterPt: 0}]
}
