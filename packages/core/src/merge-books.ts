import type {VFile} from 'vfile'
import {heaviest} from './language/heaviest.js'
import {isSameLanguage} from './language/is-same-language.js'
import type {Book, Post, Thread} from './tree.js'
import {uniteThreads} from './unite/unite-threads.js'
import {withoutAbsent} from './without-absent.js'

/** Choices for the merged book. */
export interface MergeBooksOptions {
  /** Title of the merged book; absent if not given. */
  readonly title?: string | undefined
  /** Told `post-repeated` for each copy of a post that is not kept. */
  readonly file?: VFile | undefined
}

/**
 * Bind several books into one.
 *
 * Threads keep their order. Threads of one question become one thread, in the
 * place of the first. Of a post that stands in several books the fuller copy is
 * kept, with what only the others state.
 *
 * @param books
 *   Books to bind; not changed.
 * @param options
 *   Choices for the merged book.
 * @returns
 *   New book; its language is that of most posts, and the others say theirs.
 */
export function mergeBooks(
  books: readonly Book[],
  options: Readonly<MergeBooksOptions> = {}
): Book {
  const {title, file} = options
  const lang = langOf(books)
  const threads = books.flatMap(book => threadsIn(book, lang))
  const children = uniteThreads(threads, file)
  return withoutAbsent({type: 'book', version: 1, title, lang, children})
}

function langOf(books: readonly Book[]): string | undefined {
  return heaviest(
    books.flatMap(book => [
      [book.lang, 0] as const,
      ...book.children.flatMap(thread =>
        thread.children.map(post => [post.lang ?? book.lang, 1] as const)
      )
    ])
  )
}

/** Let posts say the language that their own book said for them. */
function threadsIn(book: Book, lang: string | undefined): readonly Thread[] {
  if (book.lang === lang) return book.children
  const toStated = (post: Post): Post => {
    const own = post.lang ?? book.lang
    const isOther = own !== undefined && (lang === undefined || !isSameLanguage(own, lang))
    return withoutAbsent({...post, lang: isOther ? own : undefined})
  }
  return book.children.map(thread => ({...thread, children: thread.children.map(toStated)}))
}
