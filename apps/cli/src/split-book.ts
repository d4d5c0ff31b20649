import type {Book, Post, Thread} from '@answerbook/core'
import type {Unit} from './options.js'

/** A part of a book that becomes one file. */
export interface BookPart {
  readonly book: Book
  /** What it is about; absent if nothing says. */
  readonly title?: string | undefined
  readonly id: string
}

/** Split a book into what becomes one file each. */
export function splitBook(book: Book, unit: Unit): BookPart[] {
  if (unit === 'document') return [whole(book)]
  if (unit === 'thread')
    return book.children.map(thread => partOf(book, thread, thread.title, thread.id))
  return book.children.flatMap(thread =>
    thread.children.length === 0
      ? [partOf(book, thread, thread.title, thread.id)]
      : thread.children.map(post =>
          partOf(book, {...thread, children: [post]}, postTitle(thread, post), post.id)
        )
  )
}

function whole(book: Book): BookPart {
  const ids = book.children.flatMap(({id, children}) => [id, ...children.map(post => post.id)])
  return {book, title: book.title ?? book.children[0]?.title, id: ids.join(' ')}
}

function partOf({lang}: Book, thread: Thread, title: string | undefined, id: string): BookPart {
  return {book: {type: 'book', version: 1, ...(lang && {lang}), children: [thread]}, title, id}
}

function postTitle(thread: Thread, post: Post): string | undefined {
  const words = [thread.title, post.author?.name].filter(word => word !== undefined)
  return words.join(' - ') || undefined
}
