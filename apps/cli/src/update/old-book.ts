import type {Book, WrittenBook} from '@answerbook/core'
import type {Input} from '../find-inputs.js'
import type {ReadDocument} from '../read-documents.js'

/** A book that is to be updated. */
export interface OldBook {
  readonly input: Input
  /** What it says of itself, and how to read its files. */
  readonly written: WrittenBook
  /** Its chapters, each with the loader of its pictures. */
  readonly documents: readonly ReadDocument[]
  /** All that its chapters hold. */
  readonly book: Book
}
