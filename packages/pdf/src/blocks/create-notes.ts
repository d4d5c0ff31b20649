import type {Post} from '@answerbook/core'
import type {FootnoteDefinition, FootnoteReference} from 'mdast'
import {eachNode} from '../each-node.js'

/** The mark of a note in the text. */
export interface NoteMark {
  readonly number: number
  /** Name of the place of the note. */
  readonly destination: string
  /** Name of the place of this mark, if it is the first of its note. */
  readonly anchor: string | undefined
}

/** A note, in the order of the marks. */
export interface Note {
  readonly number: number
  readonly definition: FootnoteDefinition
  /** Name of its place. */
  readonly anchor: string
  /** Name of the place of its mark, if there is one. */
  readonly destination: string | undefined
}

/** The notes and link targets of one post. */
export interface Notes {
  /** Where a link by reference leads. */
  readonly urlOf: (identifier: string) => string | undefined
  /** Number a mark; nothing if there is no such note. */
  readonly mark: (reference: FootnoteReference) => NoteMark | undefined
  /** Take the note of a mark by the name of its place; each is given once. */
  readonly take: (markName: string) => Note | undefined
  /** Take the next note that is not taken, in the order of their first marks, then one without a mark. */
  readonly takeNext: () => Note | undefined
}

/**
 * Gather the notes of a post.
 *
 * @param post
 *   Post to look through.
 * @param key
 *   Part of the names of its places, unique in the file.
 * @returns
 *   Notes; they get their numbers as the text is set, which may be done twice.
 */
export function createNotes(post: Post, key: string): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  const urls = new Map<string, string>()
  eachNode(post, node => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'definition' && !urls.has(node.identifier))
      urls.set(node.identifier, node.url)
  })

  const numbered = new Map<string, Numbered>()
  const order: Numbered[] = []
  const byMarkName = new Map<string, Numbered>()
  const noteName = (number: number) => `note-${key}-${number}`
  const markName = (number: number) => `mark-${key}-${number}`
  const number = (
    identifier: string,
    definition: FootnoteDefinition,
    first: FootnoteReference | undefined
  ): Numbered => {
    const number = numbered.size + 1
    const destination = first && markName(number)
    const note: Note = {number, definition, anchor: noteName(number), destination}
    const entry = {note, first, isTaken: false}
    numbered.set(identifier, entry)
    order.push(entry)
    if (destination !== undefined) byMarkName.set(destination, entry)
    return entry
  }
  let next = 0
  const rest = definitions.entries()
  /** Number a note without a mark, if there is one. */
  const numberNext = (): boolean => {
    for (const [identifier, definition] of rest) {
      if (numbered.has(identifier)) continue
      number(identifier, definition, undefined)
      return true
    }
    return false
  }

  return {
    urlOf: identifier => urls.get(identifier),
    mark(reference) {
      const {identifier} = reference
      const definition = definitions.get(identifier)
      if (!definition) return undefined
      const {note, first} = numbered.get(identifier) ?? number(identifier, definition, reference)
      return {
        number: note.number,
        destination: note.anchor,
        anchor: first === reference ? note.destination : undefined
      }
    },
    take(name) {
      const entry = byMarkName.get(name)
      if (!entry || entry.isTaken) return undefined
      entry.isTaken = true
      return entry.note
    },
    takeNext() {
      // Notes have marks of their own: those that come to light are next.
      for (; next < order.length || numberNext(); next++) {
        const entry = order[next]
        if (!entry || entry.isTaken) continue
        entry.isTaken = true
        return entry.note
      }
      return undefined
    }
  }
}

interface Numbered {
  readonly note: Note
  /** The mark that was set first. */
  readonly first: FootnoteReference | undefined
  isTaken: boolean
}
