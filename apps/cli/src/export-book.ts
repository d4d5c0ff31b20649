import {AnswerbookError, type Book, type Load, newestDate} from '@answerbook/core'
import type {VFile} from 'vfile'
import type {ExportContext} from './exporter.js'
import {exporterFor} from './exporters.js'
import type {Format} from './format.js'
import type {AssetFolder} from './open-assets.js'
import type {Options} from './options.js'
import {OutputError} from './output-error.js'
import {failFile} from './read-documents.js'
import {rebase} from './rebase.js'

/** What goes with a book to its exporter. */
export interface ExportBookOptions {
  /** Where pictures go that lie beside the text; absent if they stay where they are. */
  readonly assets?: AssetFolder | undefined
  /** Receives the messages; a fatal one if the book cannot be exported. */
  readonly file: VFile
  /** Folder that the document of a post, or of a thread, lies in. */
  readonly folderOf: (id: string) => string | undefined
  readonly load: Load
  readonly options: Options
  /** Folder that the text goes into; absent if it is printed. */
  readonly target?: string | undefined
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
  {assets, file, folderOf, load, options, target}: ExportBookOptions,
  consume: (pieces: AsyncIterable<Uint8Array | string>) => Promise<T>
): Promise<T | undefined> {
  const exporter = await exporterFor(format)
  const exporting = options.exporting[format] ?? {}
  const modified = newestDate(book) === undefined ? options.sourceDate : undefined
  const {check} = options
  const rebaseFor = (to: string) => (url: string, id: string) => {
    const from = folderOf(id)
    return from === undefined ? undefined : rebase(url, {from, to})
  }
  const context: ExportContext = {
    assets,
    check,
    file,
    load,
    modified,
    options: exporting,
    title: options.title,
    // What is not copied keeps its address: it may be put beside the text yet.
    rebase: assets || target === undefined ? undefined : rebaseFor(target)
  }
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
