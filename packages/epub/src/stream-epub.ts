import type {Book} from '@answerbook/core'
import {createTeller} from './create-teller.js'
import {lintSize} from './lint/lint-size.js'
import type {StreamEpubOptions} from './stream-epub-options.js'
import {toSettings} from './to-settings.js'
import {writeBook} from './write-book.js'
import {gather} from './zip/gather.js'
import {zip} from './zip/zip.js'

/**
 * Write a book as EPUB 3.3, one chapter a thread.
 *
 * The same book and options give the same bytes, as long as the loader gives
 * the same and zlib is of the same version. One picture is in memory at a time.
 * What a post has in it is read once, when its chapter is written, and in a book
 * of one thread before, for the description: `children` may be a getter.
 *
 * @param book
 *   Book to write; not changed.
 * @param options
 *   Choices of the caller; `file` receives the messages that the README lists.
 * @returns
 *   Pieces of the archive, in order.
 * @throws
 *   `AnswerbookError` with code `option-invalid`, which is thrown when the first
 *   piece is asked for, before any is given, or `archive-too-large`.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function* streamEpub(
  book: Book,
  options: Readonly<StreamEpubOptions> = {}
): AsyncGenerator<Uint8Array> {
  const settings = await toSettings(book, options)
  const pieces = gather(zip(writeBook(book, settings)))
  yield* lintSize(pieces, settings.device, createTeller(settings.file)([book]))
}
