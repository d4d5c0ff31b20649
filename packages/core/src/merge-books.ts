import type {VFile} from 'vfile'
import {heaviest} from './language/heaviest.js'
import {inLanguage} from './language/in-language.js'
import type {Book} from './tree.js'
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
 * place of the first. Of a post that stands in several books the newest copy is
 * kept that is not poorer than another, with what only the others state.
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
  const threads = books.flatMap(book => inLanguage(book, lang))
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
