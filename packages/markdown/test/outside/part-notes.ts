import type {Book} from '@answerbook/core'
import type {FootnoteDefinition} from 'mdast'

/**
 * Part the notes of a book from its text: most engines put all notes of a page
 * at its end, so that their place tells nothing.
 *
 * @param book
 *   Book; not changed.
 * @returns
 *   Book without notes, and the notes.
 */
export function partNotes(book: Book): {text: Book; notes: FootnoteDefinition[]} {
  const notes: FootnoteDefinition[] = []
  const text = JSON.parse(JSON.stringify(book), (_, value) => {
    if (!Array.isArray(value)) return value
    notes.push(...value.filter(isNote))
    return value.filter(item => !isNote(item))
  })
  return {text, notes}
}

function isNote(item: unknown): item is FootnoteDefinition {
  return (
    typeof item === 'object' &&
    item !== null &&
    'type' in item &&
    item.type === 'footnoteDefinition'
  )
}
