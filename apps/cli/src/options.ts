import type {Group, OptionSpec, Order, Template} from '@answerbook/core'
import type {Format} from './format.js'

/** What becomes one file. */
export type Unit = 'document' | 'post' | 'thread'

/** What becomes of the pictures of a text. */
export type Images = 'copy' | 'link'

export const images: readonly Images[] = ['copy', 'link']

export const orders: readonly Order[] = ['author', 'length', 'newest', 'oldest', 'title', 'votes']

export const groupings: readonly Group[] = ['author', 'month', 'topic']

export const units: readonly Unit[] = ['post', 'thread', 'document']

/** What notes list others by. */
export type IndexKind = 'author' | 'question'

export const indexKinds: readonly IndexKind[] = ['question', 'author']

/** Where results go. */
export type Output =
  | {readonly type: 'file'; readonly path: string}
  | {readonly type: 'folder'; readonly path: string}
  | {readonly type: 'stdout'}

/** A command line, understood. */
export interface Options {
  readonly inputs: readonly string[]
  /** Absent if `-o` was not given. */
  readonly output?: Output | undefined
  /** Absent if neither `-t` nor the name of the output says. */
  readonly to?: readonly Format[] | undefined
  readonly from?: string | undefined
  /** Label of the encoding of the inputs; detected if absent. */
  readonly encoding?: string | undefined
  /** Size of the largest document that is read, if it was given. */
  readonly maxBytes?: number | undefined
  readonly merge: boolean
  /** Book that gets what is new, and is replaced unless there is an output. */
  readonly update?: string | undefined
  readonly split: Unit
  readonly title?: string | undefined
  /** What comes first in a book; absent if its order stays. */
  readonly sort?: Order | undefined
  /** What the texts of a part have in common; absent if books have no parts. */
  readonly group?: Group | undefined
  /** How to name files in a folder; by their titles if absent. */
  readonly name?: Template | undefined
  readonly force: boolean
  /** What notes list the Markdown of a folder by. */
  readonly index: readonly IndexKind[]
  /** Folder for pictures, seen from the texts; absent if pictures stay where they are. */
  readonly assets?: string | undefined
  /** Folder that pictures may lie in, besides that of a document. */
  readonly root?: string | undefined
  readonly report?: string | undefined
  /** Whether to read again what is written, and compare. */
  readonly check: boolean
  readonly strict: boolean
  readonly verbosity: 'normal' | 'quiet' | 'verbose'
  /** ISO 8601 time for books whose texts have no date: from `SOURCE_DATE_EPOCH`. */
  readonly sourceDate?: string | undefined
  /** Options of each exporter, by the names that it gives them. */
  readonly exporting: Readonly<Partial<Record<Format, ExportOptions>>>
}

/** Options for one exporter, as its specs name them; an object where a file is read. */
export type ExportOptions = Readonly<Record<string, OptionSpec['default'] | object>>
