import type {Book, Post, Thread} from '../tree.js'
import {type Group, groupThreads} from './group-threads.js'
import {type Order, orders} from './orders.js'
import {sortBy} from './sort-by.js'

/** How to arrange a book. */
export interface ArrangeBookOptions {
  /**
   * What comes first: the `newest` or `oldest` text, the one with most `votes`,
   * the longest (`length`), or the first by `title` or `author`. What does not
   * say it comes last.
   *
   * @defaultValue the order of the book
   */
  readonly sort?: Order | undefined
  /**
   * What the texts of a part have in common: the `author`, the `month` of
   * publication, or the first category or tag (`topic`).
   *
   * @defaultValue the book has no parts
   */
  readonly group?: Group | undefined
  /**
   * Language of the names of parts, and of the dictionary that names are sorted
   * by.
   *
   * @defaultValue the book's language, else `'zh-CN'`
   */
  readonly lang?: string | undefined
}

/**
 * Put the threads of a book, and the posts of each, in another order, and bind
 * them in parts.
 *
 * A question stays before its answers. In a book by author the answers to one
 * question may stand in several parts, each under a thread of its own.
 *
 * @param book
 *   Book to arrange; not changed.
 * @param options
 *   Order and parts.
 * @returns
 *   New book of the same posts, whose threads name their `part`.
 */
export function arrangeBook(book: Book, options: Readonly<ArrangeBookOptions> = {}): Book {
  const {sort, group, lang = book.lang ?? 'zh-CN'} = options
  const threads = sort ? sortThreads(book.children, sort, lang) : book.children
  const children = group
    ? groupThreads(threads, group, {lang, newestFirst: sort === 'newest'})
    : threads
  return {...book, children}
}

function sortThreads(threads: readonly Thread[], order: Order, lang: string): Thread[] {
  const {ofPost, ofThread} = orders[order]
  const sorted = threads.map(thread => ({...thread, children: sortPosts(thread)}))
  return sortBy(sorted, ofThread ?? ofFirst, lang)

  function sortPosts({children}: Thread): Post[] {
    const questions = children.filter(({role}) => role === 'question')
    const texts = children.filter(({role}) => role !== 'question')
    return [...questions, ...sortBy(texts, ofPost, lang)]
  }

  function ofFirst({children}: Thread): ReturnType<typeof ofPost> {
    const first = children.find(({role}) => role !== 'question') ?? children[0]
    return first && ofPost(first)
  }
}
