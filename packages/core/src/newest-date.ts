import {toUtc} from './to-utc.js'
import type {Book} from './tree.js'

/**
 * Find the newest date that a book states, for whoever must date a file made
 * of it.
 *
 * @param book
 *   Book to look in.
 * @returns
 *   ISO 8601 time in UTC; `undefined` if the book states none.
 */
export function newestDate(book: Book): string | undefined {
  const dates = book.children.flatMap(({published, saved, children}) => [
    published,
    saved,
    ...children.flatMap(post => [post.published, post.updated])
  ])
  return dates
    .flatMap(date => (date === undefined ? [] : (toUtc(date) ?? [])))
    .sort()
    .at(-1)
}
