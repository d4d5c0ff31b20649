import type {VFile} from 'vfile'
import type {Fields} from './sources/fields.js'
import type {Thread} from './tree.js'

/** A kind of document, and how it is read. */
export interface Source {
  /** Name to force it by, in kebab-case. */
  readonly name: string
  /**
   * Tell whether a file is of this kind.
   *
   * Only looks; never throws, never changes the file.
   */
  readonly detect: (file: SourceFile) => boolean
  /**
   * Read the file.
   *
   * What is lost or guessed is told as messages on `file.vfile`.
   */
  readonly read: (file: SourceFile) => Promise<ReadResult> | ReadResult
}

/** A file whose bytes have been made text and parted, once for all sources. */
export interface SourceFile {
  /** The file, to tell messages on. */
  readonly vfile: VFile
  /** The whole text, without byte order mark, line ends as they were. */
  readonly text: string
  /** The value that the whole text is the JSON of, if it is JSON. */
  readonly json?: unknown
  /**
   * Fields of its front matter, and before them `file.data.fields`: what is
   * known of the document from where it was found.
   */
  readonly fields: Fields
  /** What follows the front matter. */
  readonly body: string
  /** Where the body begins in the file, counted from 1. */
  readonly bodyStart: {readonly line: number; readonly column: number}
}

/** What a document says. */
export interface ReadResult {
  /** Title of the document, if it is more than the title of its one thread. */
  readonly title?: string | undefined
  readonly lang?: string | undefined
  readonly threads: Thread[]
  /** Set where the document itself says what is a thread: none are united then. */
  readonly isLaidOut?: true | undefined
  /** Set where the document states the tree itself: nothing is told from its text then. */
  readonly isStated?: true | undefined
}
