import type {Book, Words} from '@answerbook/core'
import {cutText} from './blocks/cut-text.js'
import {cleanText} from './inline/clean-text.js'

const longestTitle = 500

/**
 * Give the title of a file.
 *
 * @param book
 *   Book that it is made of.
 * @param title
 *   Title that the caller wants.
 * @param words
 *   Words for a book without a title.
 * @returns
 *   One line: that title, else that of the book, else of its first thread.
 */
export function titleOf(book: Book, title: string | undefined, words: Words): string {
  const [first] = book.children
  const found = title || book.title || first?.title || words.untitled
  return cutText(cleanText(found), longestTitle) || words.untitled
}
