/** What of a text could be read as markup, and how it is written instead. */
export interface Escape {
  /** Characters that what is replaced can begin with. */
  readonly characters: string
  /**
   * What is replaced, by what stands round it: source of a regular expression
   * for code points, without capturing groups. A match is short.
   */
  readonly pattern: string
  /** Set where it takes two of them in a line to mark something. */
  readonly inPairs?: true
  /**
   * What is written in place of it.
   *
   * @defaultValue a backslash before it
   */
  readonly replace?: (match: string) => string
}
