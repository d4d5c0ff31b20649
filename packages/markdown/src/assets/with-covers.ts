import type {Book} from '@answerbook/core'
import type {ImageHref} from './image-href.js'

/** Give the covers of a book the addresses where they lie. */
export function withCovers(book: Book, imageHref: ImageHref): Book {
  const children = book.children.map(thread => {
    const {cover, id} = thread
    return cover === undefined ? thread : {...thread, cover: imageHref(cover, id) ?? cover}
  })
  return {...book, children}
}
