import {AnswerbookError} from '@answerbook/core/exporting'
import type {NotePlace} from './stream-pdf-options.js'

const places: readonly string[] = ['end', 'page'] satisfies NotePlace[]

/**
 * Check where the caller wants to have notes.
 *
 * @param notes
 *   Choice of the caller.
 * @returns
 *   The same.
 * @throws
 *   `option-invalid` for what is not known.
 */
export function checkedNotes(notes: NotePlace = 'page'): NotePlace {
  if (places.includes(notes)) return notes
  const reason = `Expected \`notes\` to be \`page\` or \`end\`, got \`${notes}\``
  throw new AnswerbookError('option-invalid', reason)
}
