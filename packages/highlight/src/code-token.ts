/** What a part of code is to its language. */
export type TokenKind = 'comment' | 'keyword' | 'literal' | 'name' | 'string'

/** A part of code that looks alike. */
export interface CodeToken {
  readonly text: string
  /** Nothing for the rest: operators, variables, text. */
  readonly kind: TokenKind | undefined
}

/** Divides code of a language into tokens; joined, their texts are the code. */
export type Highlight = (code: string, lang: string) => readonly CodeToken[]
