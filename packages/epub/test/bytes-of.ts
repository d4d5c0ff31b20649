import type {Book} from '@answerbook/core'
import {type ToEpubOptions, toEpub} from '@answerbook/epub'

/** Write a book, and give its bytes alone. */
export async function bytesOf(book: Book, options?: ToEpubOptions): Promise<Uint8Array> {
  const {value} = await toEpub(book, options)
  if (!(value instanceof Uint8Array)) throw new Error('Expected bytes')
  return value
}
