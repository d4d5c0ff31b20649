/** A word, or a character, that lines are made of. */
export interface Word {
  readonly text: string
  /** Whether it is of East Asian characters, which need no space to part them. */
  readonly isWide: boolean
  /** Whether it is a Han that is a word of its own. */
  readonly isShort: boolean
  /** Room of the spaces before it, in em. */
  readonly spaceBefore: number
  /** What it costs to end a line before it; nothing where no line may end. */
  readonly breakCost: number | undefined
}
