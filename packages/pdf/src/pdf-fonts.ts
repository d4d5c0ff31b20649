import type {EmojiPictures} from './emoji/emoji-pictures.js'
import type {FontFile} from './fonts/font-file.js'

/** A font file that is read when the document needs it. */
export interface FaceSource {
  /** Unique among the faces, such as `NotoSerifSC-Regular`. */
  readonly name: string
  /**
   * Get the bytes: TrueType or OpenType with fixed outlines, as a file of its
   * own (TTF, OTF), in a collection (TTC), or compressed (WOFF, WOFF2).
   */
  readonly load: () => Promise<Uint8Array>
  /**
   * Open the file to read parts of it, where that can be done: of a TTF only
   * what is needed is in memory then, a tenth at most. Any other file is loaded.
   */
  readonly open?: (() => FontFile) | undefined
  /** Of a collection: PostScript name of the font, or its index from 0. */
  readonly member?: string | undefined
  /**
   * Characters that it is used for, if not for all that it has: code points from
   * the first to the last, both included.
   */
  readonly ranges?: CodePointRanges | undefined
}

/** Code points from the first to the last, both included. */
export type CodePointRanges = ReadonlyArray<readonly [first: number, last: number]>

/** One family in up to two weights. */
export interface FontFamily {
  /** A face; or several, each asked for what those before it lack. */
  readonly regular?: FaceSource | readonly FaceSource[] | undefined
  /** The same in bold. */
  readonly bold?: FaceSource | readonly FaceSource[] | undefined
}

/**
 * Faces to print with. What is missing is printed with what is there, so one
 * face is enough.
 */
export interface PdfFonts {
  /** Body text. */
  readonly serif?: FontFamily | undefined
  /** Headings, tables, captions, and Han in code. */
  readonly sans?: FontFamily | undefined
  /** 楷体: emphasis and quotes. */
  readonly kai?: FontFamily | undefined
  /** Code. */
  readonly mono?: FontFamily | undefined
  /** Asked, in order, for the characters that the others lack. */
  readonly fallback?: readonly FaceSource[] | undefined
  /** Emoji. */
  readonly emoji?: EmojiFonts | undefined
}

/** What to print emoji with. */
export interface EmojiFonts {
  /** Pictures in colour, got when the document has an emoji. */
  readonly colour?: {readonly load: () => Promise<EmojiPictures>} | undefined
  /** A face that has emoji, for what has no picture in colour. */
  readonly mono?: FaceSource | undefined
}
