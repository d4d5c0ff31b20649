import type {Post} from '@answerbook/core'
import type {FootnoteDefinition} from 'mdast'
import {visit} from 'unist-util-visit'

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
  readonly mark: (identifier: string) => NoteMark | undefined
  /** Notes in the order of their first marks, then those without a mark. */
  readonly inOrder: () => Generator<Note>
}

/**
 * Gather the notes of a post.
 *
 * @param post
 *   Post to look through.
 * @param key
 *   Part of the names of its places, unique in the file.
 * @returns
 *   Notes; they get their numbers as the text is set.
 */
export function createNotes(post: Post, key: string): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  const urls = new Map<string, string>()
  visit(post, node => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'definition' && !urls.has(node.identifier))
      urls.set(node.identifier, node.url)
  })

  const numbers = new Map<string, number>()
  const noteName = (number: number) => `note-${key}-${number}`
  const markName = (number: number) => `mark-${key}-${number}`

  return {
    urlOf: identifier => urls.get(identifier),
    mark(identifier) {
      if (!definitions.has(identifier)) return undefined
      const known = numbers.get(identifier)
      const number = known ?? numbers.size + 1
      numbers.set(identifier, number)
      return {
        number,
        destination: noteName(number),
        anchor: known === undefined ? markName(number) : undefined
      }
    },
    *inOrder() {
      // Notes have marks of their own: those that come to light are next.
      for (const [identifier, number] of numbers) {
        const definition = definitions.get(identifier)
        if (!definition) continue
        yield {number, definition, anchor: noteName(number), destination: markName(number)}
      }
      for (const [identifier, definition] of definitions) {
        if (numbers.has(identifier)) continue
        const number = numbers.size + 1
        numbers.set(identifier, number)
        yield {number, definition, anchor: noteName(number), destination: undefined}
      }
    }
  }
}
