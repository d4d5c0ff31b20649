/** The first place where Markdown does not say what its tree says. */
export interface Difference {
  /** Blocks that lead there, such as `list > item 2 > paragraph`; empty for the file itself. */
  readonly path: string
  /** What the tree has there, in short. */
  readonly expected: string
  /** What a parser reads there, in short. */
  readonly found: string
}
