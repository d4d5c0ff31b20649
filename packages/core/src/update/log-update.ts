import {toUtc} from '../to-utc.js'
import type {Book} from '../tree.js'
import type {BookChange, BookUpdate} from './book-update.js'
import type {UpdatedBook} from './update-book.js'

/** Choices for the entry of an update. */
export interface LogUpdateOptions {
  /** Day of the update, as ISO 8601, if its texts state none. */
  readonly date?: string | undefined
}

/**
 * Add what an update has changed to what earlier ones have.
 *
 * @param updated
 *   Book after the update, and what changed.
 * @param earlier
 *   Earlier updates, the newest first.
 * @param options
 *   What the texts may not say.
 * @returns
 *   All updates, the newest first: the earlier ones alone if nothing changed, or
 *   if what was not taken was not taken before.
 */
export function logUpdate(
  {book, changes}: UpdatedBook,
  earlier: readonly BookUpdate[],
  options: Readonly<LogUpdateOptions> = {}
): readonly BookUpdate[] {
  const refused = new Set(earlier.flatMap(update => update.changes.map(refusalOf)))
  const news = changes.filter(change => change.kind !== 'kept' || !refused.has(refusalOf(change)))
  if (news.length === 0) return earlier
  const number = Math.max(0, ...earlier.slice(0, 1).map(update => update.number)) + 1
  const date = newestDay(book, news) ?? options.date?.slice(0, 10)
  return [{number, ...(date !== undefined && {date}), changes: news}, ...earlier]
}

function refusalOf({id, refused}: BookChange): string | undefined {
  return refused && `${id} ${refused}`
}

/** The newest day on which what was taken was written, or saved. */
function newestDay({children}: Book, changes: readonly BookChange[]): string | undefined {
  const ids = new Set(changes.filter(({kind}) => kind !== 'kept').map(({id}) => id))
  const dates = children.flatMap(({published, saved, children}) => {
    const posts = children.filter(({id}) => ids.has(id))
    return posts.length === 0
      ? []
      : [published, saved, ...posts.flatMap(post => [post.published, post.updated])]
  })
  let newest: {readonly day: string; readonly time: string} | undefined
  for (const date of dates) {
    const time = date === undefined ? undefined : toUtc(date)
    if (date === undefined || time === undefined) continue
    if (!newest || time > newest.time) newest = {day: date.slice(0, 10), time}
  }
  return newest?.day
}
