import {AnswerbookError, type Book} from '@answerbook/core'

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
export function newestDate(book: Book, modified: string | undefined): Date {
  if (modified) {
    const time = timeOf(modified)
    if (time !== undefined) return new Date(time)
    throw new AnswerbookError(
      'option-invalid',
      `Expected an ISO 8601 date from year 0 to 9999 as \`modified\`, got \`${modified}\``
    )
  }
  let newest: number | undefined
  for (const thread of book.children) {
    const posts = thread.children.flatMap(({published, updated}) => [published, updated])
    for (const date of [thread.published, thread.saved, ...posts]) {
      const time = timeOf(date)
      if (time !== undefined && (newest === undefined || time > newest)) newest = time
    }
  }
  return new Date(newest ?? Date.parse(oldest))
}

/** A time without an offset is UTC: the result must not depend on where it is made. */
function timeOf(date: string | undefined): number | undefined {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      date ?? ''
    )
  if (!match) return undefined
  const [, day, time = '00:00', offset = 'Z'] = match
  const parsed = Date.parse(`${day}T${time}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(parsed) ? undefined : parsed
}
