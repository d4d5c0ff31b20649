/** A font file that is read when the document needs it. */
export interface FaceSource {
  /** Unique among the faces, such as `NotoSerifSC-Regular`. */
  readonly name: string
  /** Get the bytes: TrueType or OpenType, not compressed, not variable. */
  readonly load: () => Promise<Uint8Array>
}

/** One family in up to two weights. */
export interface FontFamily {
  readonly regular?: FaceSource | undefined
  readonly bold?: FaceSource | undefined
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
}
