import {type Book, mergeBooks, type Post, type UpdatedBook, updateBook} from '@answerbook/core'
import type {VFile} from 'vfile'
import {loadFrom} from '../load-from.js'
import {ownersOf} from '../owners-of.js'
import type {ReadDocument} from '../read-documents.js'
import type {OldBook} from './old-book.js'
import {withoutPictures} from './without-pictures.js'

/**
 * Add to a book what is new in documents, as far as that makes it no poorer.
 *
 * @param file
 *   Told `post-repeated` for each post that several documents have.
 */
export async function updateOldBook(
  {book, documents: chapters}: OldBook,
  documents: readonly ReadDocument[],
  file: VFile
): Promise<UpdatedBook> {
  const fresh = mergeBooks(
    documents.flatMap(({book}) => book ?? []),
    {file}
  )
  const updated = updateBook(book, fresh)
  const poorer = await withoutPictures(book, updated, {
    before: loadFrom(ownersOf(chapters, book)),
    after: loadFrom(ownersOf(documents, updated.book))
  })
  return poorer.size === 0 ? updated : updateBook(book, asCut(fresh, poorer))
}

/** What lacks its pictures is like a text of which only a part was saved. */
function asCut({children, ...fields}: Book, poorer: ReadonlySet<Post['children']>): Book {
  const cut = (post: Post): Post => (poorer.has(post.children) ? {...post, truncated: true} : post)
  const threads = children.map(thread => ({...thread, children: thread.children.map(cut)}))
  return {...fields, children: threads}
}
