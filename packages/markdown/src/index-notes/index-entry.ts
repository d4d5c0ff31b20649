import type {Book} from '@answerbook/core'

/** A book, and where its Markdown lies. */
export interface IndexEntry {
  /** Path without extension, with slashes between. */
  readonly name: string
  readonly book: Book
}
