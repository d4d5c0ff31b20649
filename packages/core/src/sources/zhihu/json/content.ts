import type {JsonRecord} from './record.js'

/** What holds a text of its own on 知乎. */
export type ContentKind = 'answer' | 'article' | 'pin' | 'question' | 'story' | 'zvideo'

/** A record that may hold a text. */
export interface Content {
  readonly kind: ContentKind
  readonly record: JsonRecord
  /** Question that an answer is listed under, if that is said around it. */
  readonly question?: JsonRecord | undefined
  /** Whether a search has put marks into its texts. */
  readonly isMarked?: boolean | undefined
}
