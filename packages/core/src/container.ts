import type {VFile} from 'vfile'
import type {Load} from './load.js'

/** A kind of file that holds documents: a feed, an archive, a dump. */
export interface Container {
  /** Name to force it by, in kebab-case. */
  readonly name: string
  /**
   * Tell whether a file is of this kind.
   *
   * Only looks; never throws, never changes the file.
   */
  readonly detect: (file: VFile) => boolean
  /** Open the file into its documents, one at a time. */
  readonly open: (file: VFile) => AsyncIterable<OpenedDocument>
}

/** A document, and the loader for what travels with it. */
export interface OpenedDocument {
  readonly file: VFile
  /** Knows the pictures that travel inside the container, if there are any. */
  readonly load?: Load | undefined
}
