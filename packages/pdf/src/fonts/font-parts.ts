import type {FontFile} from './font-file.js'

/** What is in memory of a font file, and how to read the rest. */
export interface FontParts {
  /** As long as the file; what is not in memory is zero. */
  readonly bytes: Uint8Array
  /** Read what may not be in memory. */
  readonly read: FontFile['read']
}
