import type {Book, Load, OptionSpec} from '@answerbook/core'
import type {ImageHref} from '@answerbook/markdown'
import type {VFile} from 'vfile'
import type {AssetFolder} from './open-assets.js'
import type {ExportOptions} from './options.js'

/** What an exporter needs beside the book. */
export interface ExportContext {
  /** Where pictures go that lie beside the text; absent if they stay where they are. */
  readonly assets?: AssetFolder | undefined
  /** Whether to read again what is written, and compare. */
  readonly check: boolean
  /** Receives the messages. */
  readonly file: VFile
  readonly load: Load
  /** How an address of a post, or of a thread, has to change for where the text goes. */
  readonly rebase?: ImageHref | undefined
  /** ISO 8601 time for books whose texts have no date. */
  readonly modified?: string | undefined
  readonly options: ExportOptions
  /** Title that the user gave to the book. */
  readonly title?: string | undefined
}

/** A book that becomes one file, and what to write it by besides. */
export interface Volume {
  readonly book: Book
  /** Options of the exporter, which go before those of the user. */
  readonly options: object
}

/** Writes a book in one format, in pieces. */
export interface Exporter {
  readonly options: readonly OptionSpec[]
  /** Divide a book into what becomes a file each; absent if a book is always one. */
  readonly divide?: (book: Book, context: ExportContext) => Promise<readonly Volume[]>
  readonly write: (book: Book, context: ExportContext) => AsyncIterable<Uint8Array | string>
}
