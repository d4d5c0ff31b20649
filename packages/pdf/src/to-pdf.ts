import type {Book} from '@answerbook/core'
import {VFile} from 'vfile'
import {streamPdf} from './stream-pdf.js'
import type {ToPdfOptions} from './stream-pdf-options.js'

/**
 * Print a book as PDF 1.7, whole in memory.
 *
 * @param book
 *   Book to print; not changed.
 * @param options
 *   Choices of the caller; `fonts` is needed.
 * @returns
 *   File with the bytes as its `value`, and the messages that `streamPdf`
 *   tells.
 * @throws
 *   `AnswerbookError` with code `font-missing`, `font-unusable` or
 *   `option-invalid`.
 */
export async function toPdf(book: Book, options: Readonly<ToPdfOptions> = {}): Promise<VFile> {
  const file = new VFile()
  const chunks: Uint8Array[] = []
  for await (const chunk of streamPdf(book, {...options, file})) chunks.push(chunk)

  const value = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let end = 0
  for (const chunk of chunks) {
    value.set(chunk, end)
    end += chunk.length
  }
  file.value = value
  return file
}
