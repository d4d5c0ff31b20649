import type {Book} from '@answerbook/core'
import {cutText} from './blocks/cut-text.js'
import {cleanText} from './inline/clean-text.js'

const most = 20
const longestName = 100

/**
 * Name the authors of a book, for those who search files by them.
 *
 * @param book
 *   Book to look through.
 * @returns
 *   Names of those who answered, once each and not too many; nothing if no
 *   name is known.
 */
export function authorsOf(book: Book): string | undefined {
  const names = new Set<string>()
  for (const thread of book.children) {
    for (const {author, role} of thread.children) {
      if (author && role !== 'question') names.add(cutText(cleanText(author.name), longestName))
    }
  }
  const listed = [...names].filter(name => name !== '').slice(0, most)
  return listed.length > 0 ? listed.join(', ') : undefined
}
