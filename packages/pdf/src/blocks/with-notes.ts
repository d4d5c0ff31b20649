import type {Context} from '../context.js'
import type {FootNote, Strip} from '../flow/strip.js'
import type {Block} from './block.js'
import {setNote} from './set-note.js'

/**
 * Give the rows of a block the notes whose first marks are in them.
 *
 * @param block
 *   Block to look through; not changed.
 * @param context
 *   Where and how the text of the post is set; its notes are set.
 * @returns
 *   Block whose rows have their notes, and the notes that those refer to.
 */
export function withNotes(block: Block, context: Context): Block {
  if (!block.strips.some(hasPlaces)) return block
  return {...block, strips: block.strips.map(strip => withOwnNotes(strip, context))}
}

/** Whether anything in it has a name: most lines have nothing. */
function hasPlaces(strip: Strip): boolean {
  if (strip.type === 'apart') return strip.strips.some(hasPlaces)
  return strip.type === 'row' && strip.marks.some(({type}) => type === 'anchor')
}

function withOwnNotes(strip: Strip, context: Context): Strip {
  if (strip.type === 'gap') return strip
  if (strip.type === 'apart')
    return {...strip, strips: strip.strips.map(inner => withOwnNotes(inner, context))}
  const names = [...namesIn([strip])]
  const notes: FootNote[] = []
  // It grows: notes have marks of their own.
  for (const name of names) {
    const note = context.notes.take(name)
    if (!note) continue
    const set = setNote(note, context)
    notes.push(set)
    for (const inner of namesIn(set)) names.push(inner)
  }
  return notes.length > 0 ? {...strip, notes} : strip
}

function* namesIn(strips: readonly Strip[]): Generator<string> {
  for (const strip of strips) {
    if (strip.type !== 'row') continue
    for (const mark of strip.marks) if (mark.type === 'anchor') yield mark.name
  }
}
