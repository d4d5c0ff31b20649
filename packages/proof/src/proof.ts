import type {RuleName} from './rules.js'

/** What was looked for in a book, and what was found: every field is a JSON value. */
export interface Proof {
  /**
   * Characters that a reader of the source sees and no rule explains, without
   * white space.
   */
  readonly characters: number
  /** How many of them the book holds. */
  readonly found: number
  /** How many of them it does not hold. */
  readonly missing: number
  /** `found` of `characters`, from 0 to 1; 1 only if nothing is missing. */
  readonly share: number
  /** What is missing, in the order of the source; at most `maxUnexplained`. */
  readonly unexplained: readonly Unexplained[]
  /** Characters of the source that the book need not hold, by the rule that says why. */
  readonly explained: Readonly<Partial<Record<RuleName, number>>>
  /** What the source has and this package does not know, though it may say something. */
  readonly unknown: readonly Unknown[]
  /** What can only be guessed from the source, and what messages tell as guessed. */
  readonly guesses: readonly Count[]
  /** Signs that the source holds only a part of the text. */
  readonly truncated: readonly Count[]
}

/** A text of the source that the book does not hold. */
export interface Unexplained {
  /** The text; cut after 200 characters. */
  readonly text: string
  /** Its length without white space. */
  readonly characters: number
  /** Line of the source, counted from 1, if it is known. */
  readonly line?: number | undefined
}

/** Something with a name, and how often it was met. */
export interface Count {
  readonly name: string
  readonly count: number
}

/** An element, attribute or field that is in no list. */
export interface Unknown extends Count {
  readonly kind: 'attribute' | 'element' | 'field'
}

/** A document with its text. */
export interface SourceDocument {
  /** Its whole text, or its bytes. */
  readonly value: string | Uint8Array
  /** Its name, whose extension tells Markdown from other text where `source` does not. */
  readonly path?: string | undefined
  /** Encoding of its bytes, where that was found out; told from them if absent. */
  readonly encoding?: string | undefined
  /** What it was read as, such as `markdown`: not all text tells that by itself. */
  readonly source?: string | undefined
  /** What was told while it was read. */
  readonly messages?: ReadonlyArray<{readonly ruleId?: string | undefined}> | undefined
}

/** What to hand back. */
export interface ProveOptions {
  /**
   * How many missing texts are listed; `missing` counts all of them.
   *
   * @defaultValue `100`
   */
  readonly maxUnexplained?: number | undefined
}
