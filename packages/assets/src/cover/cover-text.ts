import type {VFile} from 'vfile'
import type {FaceSource} from '../lettering/face-source.js'

/** What a cover says and shows. */
export interface CoverText {
  readonly title: string
  readonly authors?: readonly string[] | undefined
  /** Language of the title, as a BCP 47 tag; by whose words it ends lines. */
  readonly lang?: string | undefined
  readonly series?: {readonly name: string; readonly index: number} | undefined
  /** Who published what is in the book, such as the name of a site. */
  readonly publisher?: string | undefined
  /** What tells the book from others: the same has the same colours. */
  readonly identifier?: string | undefined
  /** Picture to show: JPEG, PNG, WebP, GIF, TIFF, AVIF. */
  readonly picture?: Uint8Array | undefined
  /** Whether the book is set from top to bottom: its title is as well. */
  readonly vertical?: boolean | undefined
}

/** Faces to draw letters with, each list in the order in which to ask them. */
export interface CoverFaces {
  /** For the title: bold, if there is one. */
  readonly title: readonly FaceSource[]
  /**
   * For all else.
   *
   * @defaultValue those of the title
   */
  readonly text?: readonly FaceSource[] | undefined
}

/** How to make a cover. */
export interface MakeCoverOptions {
  /**
   * Faces to draw letters with.
   *
   * @defaultValue none: it has to be given
   */
  readonly faces?: CoverFaces | undefined
  /**
   * File that receives the messages.
   *
   * @defaultValue a file that nobody sees
   */
  readonly file?: VFile | undefined
}
