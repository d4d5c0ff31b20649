import type {Count, Unknown} from '../proof.js'
import type {RuleName} from '../rules.js'

/** What a source says, as far as it can be told without the converter. */
export interface SourceText {
  /** What a reader sees, in order. */
  readonly blocks: readonly Block[]
  /** TeX of its formulas, in order. */
  readonly formulas: readonly Block[]
  /** Texts in attributes that may say something. */
  readonly attributes: readonly AttributeText[]
  /** Characters that need not be found, by rule. */
  readonly explained: ReadonlyMap<RuleName, number>
  readonly unknown: readonly Unknown[]
  readonly guesses: readonly Count[]
  readonly truncated: readonly Count[]
}

/** What stands on lines of its own. */
export interface Block {
  readonly pieces: readonly Piece[]
  /** Set where the block is a title: said once, it need not be said again. */
  readonly isTitle?: boolean | undefined
  /** Set where the block is in what a page says is its article. */
  readonly isInArticle?: boolean | undefined
  /** Set where the page says that it shows the beginning of a text. */
  readonly isCut?: boolean | undefined
}

/** A stretch of text. */
export interface Piece {
  readonly text: string
  /** Line of the source on which it begins, counted from 1. */
  readonly line?: number | undefined
  /** Explains the text if it is not found. */
  readonly rule?: RuleName | undefined
  /** For `address`: what the link leads to. */
  readonly address?: string | undefined
}

/** A text that stands in an attribute. */
export interface AttributeText {
  readonly name: string
  readonly text: string
}
