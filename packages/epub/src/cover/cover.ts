import type {Loaded} from '@answerbook/core'

/**
 * Where a cover comes from: a picture, a function that makes one, the picture
 * that the document has (`picture`), or `none`.
 */
export type Cover = MakeCover | Uint8Array | 'none' | 'picture'

/** Make a cover; what is missing is told, and the book has none. */
export type MakeCover = (about: CoverRequest) => Promise<Loaded>

/** What a cover may say and show. */
export interface CoverRequest {
  /** The same for the same book. */
  readonly identifier: string
  readonly title: string
  readonly lang: string
  readonly authors: readonly string[]
  /** The site that all texts are from, if they are from one. */
  readonly publisher?: string | undefined
  readonly series?: {readonly name: string; readonly index: number} | undefined
  /** Whether the book is set from top to bottom. */
  readonly vertical: boolean
  /** Picture that the document has for it: JPEG, PNG or GIF. */
  readonly picture?: Uint8Array | undefined
}
