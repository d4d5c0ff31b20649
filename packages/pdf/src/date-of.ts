import {AnswerbookError, type Book, newestDate, toUtc} from '@answerbook/core/exporting'

/** No file is older than this where no date is known. */
const oldest = '1980-01-01T00:00:00Z'

/**
 * Give the date of a file.
 *
 * @param book
 *   Book that it is made of.
 * @param modified
 *   Date that the caller wants, in ISO 8601.
 * @returns
 *   That date, else the newest in the book, else 1980-01-01.
 * @throws
 *   `option-invalid` if the caller's date cannot be read.
 */
export function dateOf(book: Book, modified: string | undefined): Date {
  if (!modified) return new Date(newestDate(book) ?? oldest)
  const date = toUtc(modified)
  if (date !== undefined) return new Date(date)
  const reason = `Expected an ISO 8601 date as \`modified\`, got \`${modified}\``
  throw new AnswerbookError('option-invalid', reason)
}
