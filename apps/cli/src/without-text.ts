import type {Book} from '@answerbook/core'

/**
 * Keep of a book what it says about its texts: all texts of a run may be larger
 * than the memory.
 */
export function withoutText({lang, children}: Book): Book {
  const book: Book = {
    type: 'book',
    version: 1,
    ...(lang && {lang}),
    children: children.map(thread => ({
      ...thread,
      children: thread.children.map(post => ({...post, children: []}))
    }))
  }
  // A part of a text would hold the whole document that it was cut from.
  return JSON.parse(JSON.stringify(book))
}
