import type {FontFile} from './font-file.js'

/** What is in memory of a font file, and how to read the rest. */
export interface FontParts {
  /** The file; one whose outlines are read when they are needed has zeros in their stead. */
  readonly bytes: Uint8Array
  /** Table that tells where outlines are; nothing for a font without `glyf` outlines. */
  readonly loca: Uint8Array | undefined
  /** Table of outlines. */
  readonly glyf: FontFile | undefined
}
