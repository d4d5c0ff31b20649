/** What an update has changed in a book. */
export interface BookUpdate {
  /** Counted from 1. */
  readonly number: number
  /** Newest date of the texts that it brought: an ISO 8601 day. */
  readonly date?: string | undefined
  readonly changes: readonly BookChange[]
}

/** What became of one post, or of a question without answers. */
export interface BookChange {
  /**
   * `added`: it is new. `updated`: there is a newer or fuller version, or more is
   * known of it. `kept`: another text of it is poorer, and was not taken.
   */
  readonly kind: 'added' | 'kept' | 'updated'
  /** Id of the post, or of a thread without posts. */
  readonly id: string
  /** Title of its thread. */
  readonly title?: string | undefined
  /** Who wrote it. */
  readonly author?: string | undefined
  /** Of what was not taken: a hash of the text. */
  readonly refused?: string | undefined
}
