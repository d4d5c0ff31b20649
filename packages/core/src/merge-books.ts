import type {Book, Post, Thread} from './tree.js'
import {withoutAbsent} from './without-absent.js'

/** Choices for the merged book. */
export interface MergeBooksOptions {
  /** Title of the merged book; absent if not given. */
  readonly title?: string | undefined
}

/**
 * Bind several books into one.
 *
 * Threads keep their order. Threads with one id become one thread, in the
 * place of the first; a post that is already there is not repeated.
 *
 * @param books
 *   Books to bind; not changed.
 * @param options
 *   Choices for the merged book.
 * @returns
 *   New book; its language is that of the first book that states one.
 */
export function mergeBooks(
  books: readonly Book[],
  options: Readonly<MergeBooksOptions> = {}
): Book {
  const {title} = options
  const threads = new Map<string, Thread>()
  for (const thread of books.flatMap(book => book.children)) {
    const known = threads.get(thread.id)
    threads.set(thread.id, known ? mergeThreads(known, thread) : thread)
  }
  const lang = books.find(book => book.lang !== undefined)?.lang
  return withoutAbsent({type: 'book', version: 1, title, lang, children: [...threads.values()]})
}

function mergeThreads(first: Thread, second: Thread): Thread {
  const ids = new Set(first.children.map(post => post.id))
  const isNew = (post: Post) => !ids.has(post.id)
  return {...second, ...first, children: [...first.children, ...second.children.filter(isNew)]}
}
