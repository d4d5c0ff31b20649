/** A font file whose parts are read when they are needed. */
export interface FontFile {
  /** Bytes of the whole. */
  readonly length: number
  /** Read the bytes from `start` to before `end`; asked as long as the book is printed. */
  readonly read: (start: number, end: number) => Uint8Array
}
