/** What a feed says of one story, whatever the format. */
export interface Entry {
  readonly title?: string | undefined
  /** Page of the story. */
  readonly url?: string | undefined
  /** What its relative addresses are relative to. */
  readonly base?: string | undefined
  readonly author?: string | undefined
  /** As stated, in the notation of the format. */
  readonly date?: string | undefined
  readonly updated?: string | undefined
  readonly categories: readonly string[]
  readonly tags?: readonly string[] | undefined
  /** Picture that stands for the story. */
  readonly cover?: string | undefined
  /** The longest of its texts that the feed holds; absent if it holds none. */
  readonly html?: string | undefined
}
