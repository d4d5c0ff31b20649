import type {VFile} from 'vfile'
import type {ContainerLimits} from './container-limits.js'
import type {Input} from './input.js'
import type {Load} from './load.js'

/** A kind of file that holds documents: a feed, an archive, a dump. */
export interface Container {
  /** Name to force it by, in kebab-case. */
  readonly name: string
  /**
   * Tell whether a file is of this kind.
   *
   * Only looks; never throws.
   */
  readonly detect: (head: InputHead) => boolean
  /**
   * Open the file into what it holds, one thing at a time.
   *
   * What cannot be opened is handed over too: as a file with a fatal message.
   * What stops here is thrown as a `VFileMessage`, and told of the whole file.
   */
  readonly open: (input: Input, limits: ContainerLimits) => AsyncIterable<Opened>
}

/** The beginning of a file: what containers are told by. */
export interface InputHead {
  /** Path or name of the file, if it has one. */
  readonly path?: string | undefined
  /** Size of the whole file in bytes. */
  readonly size: number
  /** The first 4096 bytes, or all if the file is shorter. */
  readonly bytes: Uint8Array
  /** These bytes read as UTF-8, or as UTF-16 where a byte order mark says so. */
  readonly text: string
}

/** What a container holds. */
export type Opened = OpenedDocument | OpenedInput

/** A document, and the loader for what travels with it. */
export interface OpenedDocument {
  /** Not to be read if it has a fatal message. */
  readonly file: VFile
  /** Knows the pictures that travel inside the container, if there are any. */
  readonly load?: Load | undefined
}

/** A file that may be a container itself. */
export interface OpenedInput {
  readonly input: Input
  /** Knows the pictures that travel beside it, if there are any. */
  readonly load?: Load | undefined
}
