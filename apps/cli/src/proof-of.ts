import {type Proof, prove} from '@answerbook/proof'
import {sourceOf} from './outcome.js'
import type {ReadDocument} from './read-documents.js'

/**
 * Prove that the book of a document holds all its text.
 *
 * @returns
 *   Proof; `undefined` without a book, and for the e-books that were written
 *   here: dates, hosts and drawn formulas are set there for who reads them, and
 *   are fields again in the book.
 */
export function proofOf({file, book}: ReadDocument): Proof | undefined {
  return book && sourceOf(file) !== 'answerbook-epub' ? prove(file, book) : undefined
}
