import type {FootnoteDefinition} from 'mdast'
import type {NoteReference} from './note-reference.js'
import type {State} from './state.js'

/** The notes of one post. */
export interface Notes {
  /** Refer to a note; `undefined` if there is none of that name. */
  readonly refer: (identifier: string) => NoteReference | undefined
  /** Write the notes that were referred to since the last time. */
  readonly flush: (state: State) => string
  /** Write the rest, among it what nothing refers to. */
  readonly finish: (state: State) => string
}

/** Where the notes of a post are, and how they are numbered. */
export interface NotesPlace {
  /** Beginning of their ids. */
  readonly prefix: string
  /** Name of the file that is being written. */
  readonly file: () => string
  /** Count on; chapters number their notes through. */
  readonly next: () => number
}

interface Note {
  readonly definition: FootnoteDefinition
  readonly label: string
  readonly id: string
  readonly file: string
  /** Ids of the places that refer to it. */
  readonly references: string[]
}

/**
 * Create the notes of a post.
 *
 * @param definitions
 *   Its notes by identifier, in the order of the text.
 * @param place
 *   Where the notes are, and how they are numbered.
 * @returns
 *   Notes, numbered in the order of their first reference.
 * @see https://www.w3.org/TR/epub-ssv-11/#sec-notes
 */
export function createNotes(
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  place: NotesPlace
): Notes {
  const notes = new Map<string, Note>()
  const pending: Note[] = []

  return {
    refer(identifier) {
      const note = notes.get(identifier) ?? begin(identifier)
      if (!note) return undefined
      const {label, references} = note
      const number = references.length + 1
      const id = `${place.prefix}-ref-${label}${number > 1 ? `-${number}` : ''}`
      references.push(id)
      const href = `${note.file === place.file() ? '' : note.file}#${note.id}`
      return {id, href, label}
    },
    flush: state => wrap(drain(state)),
    finish(state) {
      const written = drain(state)
      for (const identifier of definitions.keys()) {
        if (!notes.has(identifier)) begin(identifier)
      }
      return wrap([...written, ...drain(state)])
    }
  }

  function begin(identifier: string): Note | undefined {
    const definition = definitions.get(identifier)
    if (!definition) return undefined
    const label = String(place.next())
    const id = `${place.prefix}-note-${label}`
    const note: Note = {definition, label, id, file: place.file(), references: []}
    notes.set(identifier, note)
    pending.push(note)
    return note
  }

  /** A note may refer to another one, which then joins the queue. */
  function drain(state: State): string[] {
    const written: string[] = []
    for (let note = pending.shift(); note; note = pending.shift()) written.push(write(state, note))
    return written
  }
}

function wrap(notes: readonly string[]): string {
  return notes.length > 0
    ? `<section epub:type="footnotes" class="notes">\n${notes.join('\n')}\n</section>`
    : ''
}

function write(state: State, {definition, label, id, references}: Note): string {
  const [first, ...rest] = definition.children
  const isText = first?.type === 'paragraph'
  const line = isText ? state.phrasing(first.children) : ''
  const blocks = state.flow(isText ? rest : definition.children)

  // Written last, when it is known how many places refer to the note.
  const [start, ...others] = references.map((reference, index) => {
    const name = state.words.backToText(index > 0 ? `${label}-${index + 1}` : label)
    const text = index > 0 ? '↩' : `[${label}]`
    return `<a href="#${reference}" role="doc-backlink" aria-label="${name}">${text}</a>`
  })
  const paragraph = [start ?? `[${label}]`, line, ...others].filter(Boolean).join(' ')
  return `<aside epub:type="footnote" role="doc-footnote" class="note" id="${id}" aria-label="${state.words.note(label)}">
<p>${paragraph}</p>${blocks ? `\n${blocks}` : ''}
</aside>`
}
