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
import {UsageError} from './usage-error.js'

/** What goes with a book to its exporter. */
export interface ExportBookOptions {
  /** Where pictures go that lie beside the text; absent if they stay where they are. */
  readonly assets?: AssetFolder | undefined
  /** Receives the messages; a fatal one if the book cannot be exported. */
  readonly file: VFile
  /** Folder that the document of a post, or of a thread, lies in. */
  readonly folderOf: (id: string) => string | undefined
  readonly load: Load
  /** ISO 8601 time of the last change; from the book if absent. */
  readonly modified?: string | undefined
  readonly options: Options
  /** Folder that the text goes into; absent if it is printed. */
  readonly target?: string | undefined
}

/** Which volume of a book a file is, counted from 1. */
export interface VolumePlace {
  readonly number: number
  readonly count: number
}

/**
 * Export a book, and hand its pieces to a consumer: once, or once for each of
 * its volumes if it is not printed.
 *
 * @returns
 *   Whether the book could be exported, which is told if not.
 * @throws
 *   `OutputError` and `UsageError` of the consumer; `AnswerbookError` if an option
 *   is wrong.
 */
export async function exportBook(
  book: Book,
  format: Format,
  exporting: ExportBookOptions,
  consume: (pieces: AsyncIterable<Uint8Array | string>, place: VolumePlace) => Promise<unknown>
): Promise<boolean> {
  const {assets, file, folderOf, load, options, target} = exporting
  const exporter = await exporterFor(format)
  const choices = options.exporting[format] ?? {}
  const undated = newestDate(book) === undefined ? options.sourceDate : undefined
  const {modified = undated} = exporting
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
    options: choices,
    title: options.title,
    // What is not copied keeps its address: it may be put beside the text yet.
    rebase: assets || target === undefined ? undefined : rebaseFor(target)
  }
  try {
    const whole = [{book, options: {}}]
    const volumes = target === undefined ? whole : await exporter.divide?.(book, context)
    for (const [index, volume] of (volumes ?? whole).entries()) {
      const own = {...context, options: {...choices, ...volume.options}}
      const place = {number: index + 1, count: volumes?.length ?? 1}
      await consume(exporter.write(volume.book, own), place)
    }
    return true
  } catch (error) {
    if (isWrongCall(error)) throw error
    if (!file.messages.some(told => told === error)) failFile(file, 'export-failed', error)
    return false
  }
}

function isWrongCall(error: unknown): boolean {
  if (error instanceof OutputError || error instanceof UsageError) return true
  return error instanceof AnswerbookError && error.code !== 'archive-too-large'
}
