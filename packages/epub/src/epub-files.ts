import type {Book} from '@answerbook/core'
import type {StreamEpubOptions} from './stream-epub-options.js'
import {toSettings} from './to-settings.js'
import {writeBook} from './write-book.js'

/** A file of a book. */
export interface EpubFile {
  /** Path from the root of the archive. */
  readonly name: string
  readonly data: Uint8Array
}

/**
 * Write a book as the files that its archive would hold.
 *
 * @param book
 *   Book to write; not changed.
 * @param options
 *   Choices of the caller, as for `streamEpub`.
 * @returns
 *   Files in the order of the archive.
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export async function* epubFiles(
  book: Book,
  options: Readonly<StreamEpubOptions> = {}
): AsyncGenerator<EpubFile> {
  for await (const {name, data} of writeBook(book, await toSettings(book, options))) {
    yield {name, data}
  }
}
