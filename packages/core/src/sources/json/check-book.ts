import type {VFile} from 'vfile'
import {bookSchema} from '../../book-schema.js'
import {fail} from '../../tell.js'
import type {Book} from '../../tree.js'

/**
 * Hold JSON to the schema of a book.
 *
 * @param value
 *   Parsed JSON; `undefined` if the document is none.
 * @param vfile
 *   File to fail with `tree-invalid`, which names the place in the tree.
 * @returns
 *   The book.
 */
export function checkBook(value: unknown, vfile: VFile): Book {
  if (value === undefined) {
    fail(vfile, 'tree-invalid', 'Expected JSON of a book, found no JSON')
  }
  const result = bookSchema.safeParse(value)
  const data: unknown = result.data
  if (result.success) return data as Book
  const {message = 'invalid', path = []} = result.error.issues[0] ?? {}
  const place = path.length === 0 ? '' : ` at \`${path.join('.')}\``
  fail(vfile, 'tree-invalid', `Unexpected JSON that is no book: ${message}${place}`)
}
