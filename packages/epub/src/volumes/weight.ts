/** How much a thread or post adds to a book. */
export interface Weight {
  /** Bytes that its text takes at most, in its own files and in lists. */
  readonly bytes: number
  /** How long its pictures are, by their names: each is in a book once. */
  readonly pictures: ReadonlyMap<string, number>
}
