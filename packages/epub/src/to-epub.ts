import type {Book} from '@answerbook/core'
import type {VFile} from 'vfile'
import {streamEpub} from './stream-epub.js'
import type {ToEpubOptions} from './stream-epub-options.js'

/**
 * Write a book as EPUB 3.3, whole in memory.
 *
 * @param book
 *   Book to write; not changed.
 * @param options
 *   Choices of the caller.
 * @returns
 *   File with the bytes as its `value`, and the messages that `streamEpub`
 *   tells.
 * @throws
 *   `AnswerbookError` with code `option-invalid` or `archive-too-large`.
 */
export async function toEpub(book: Book, options: Readonly<ToEpubOptions> = {}): Promise<VFile> {
  // Most books are streams: they do without.
  const {VFile} = await import('vfile')
  const file = new VFile()
  const pieces: Uint8Array[] = []
  for await (const piece of streamEpub(book, {...options, file})) pieces.push(piece)
  file.value = join(pieces)
  return file
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
