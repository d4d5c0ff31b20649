import {AnswerbookError, type Book, type Load, newestDate} from '@answerbook/core'
import type {VFile} from 'vfile'
import {exporterFor} from './exporters.js'
import type {Format} from './format.js'
import type {AssetFolder} from './open-assets.js'
import type {Options} from './options.js'
import {OutputError} from './output-error.js'
import {failFile} from './read-documents.js'

/** What goes with a book to its exporter. */
export interface ExportBookOptions {
  /** Where pictures go that lie beside the text; absent if they stay where they are. */
  readonly assets?: AssetFolder | undefined
  /** Receives the messages; a fatal one if the book cannot be exported. */
  readonly file: VFile
  readonly load: Load
  readonly options: Options
}

/**
 * Export a book, and hand its pieces to a consumer.
 *
 * @returns
 *   What the consumer returns; `undefined` if the book could not be exported.
 * @throws
 *   `OutputError` of the consumer; `AnswerbookError` if an option is wrong.
 */
export async function exportBook<T>(
  book: Book,
  format: Format,
  {assets, file, load, options}: ExportBookOptions,
  consume: (pieces: AsyncIterable<Uint8Array | string>) => Promise<T>
): Promise<T | undefined> {
  const exporter = await exporterFor(format)
  const exporting = options.exporting[format] ?? {}
  const modified = newestDate(book) === undefined ? options.sourceDate : undefined
  const {check} = options
  const context = {assets, check, file, load, modified, options: exporting}
  try {
    return await consume(exporter.write(book, context))
  } catch (error) {
    if (error instanceof OutputError || isWrongCall(error)) throw error
    if (!file.messages.some(told => told === error)) failFile(file, 'export-failed', error)
    return undefined
  }
}

function isWrongCall(error: unknown): boolean {
  return error instanceof AnswerbookError && error.code !== 'archive-too-large'
}
