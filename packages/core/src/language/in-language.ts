import type {Book, Post, Thread} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import {isSameLanguage} from './is-same-language.js'

/**
 * Let the posts of a book say the language that their own book said for them,
 * as far as it is not that of the book they go into.
 *
 * @param book
 *   Book; not changed.
 * @param lang
 *   Language of the book that its threads go into.
 */
export function inLanguage(book: Book, lang: string | undefined): readonly Thread[] {
  if (book.lang === lang) return book.children
  const toStated = (post: Post): Post => {
    const own = post.lang ?? book.lang
    const isOther = own !== undefined && (lang === undefined || !isSameLanguage(own, lang))
    return withoutAbsent({...post, lang: isOther ? own : undefined})
  }
  return book.children.map(thread => ({...thread, children: thread.children.map(toStated)}))
}
