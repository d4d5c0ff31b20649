import type {Thread} from '@answerbook/core'

/** A post of the book, and where it stands. */
export interface PlacedPost {
  /** Id of the post. */
  readonly id: string
  readonly thread: Thread
  /** Title of its thread. */
  readonly title: string
  /** Name of its author, if that is known. */
  readonly author?: string | undefined
  /** Path from the package document, with the id. */
  readonly href: string
}
