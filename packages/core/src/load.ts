/** What is asked of a loader beside the URL. */
export interface LoadRequest {
  /** Where the URL was met: `id` of the post, or of the thread for its cover. */
  readonly from: string
  /** Media types that the caller can use, best first. */
  readonly accept: readonly string[]
  /** Width beyond which more pixels are of no use. */
  readonly maxWidthPx?: number | undefined
}

/** A resource, or why there is none. */
export type Loaded =
  | {readonly bytes: Uint8Array; readonly type: string}
  | {readonly missing: string}

/**
 * Get the bytes behind a URL.
 *
 * Never rejects for what is wrong with the resource: that is `missing`, with
 * the reason in words.
 */
export type Load = (url: string, request: LoadRequest) => Promise<Loaded>

/** A loader that has nothing: what exporters use when they are given none. */
export const loadNothing: Load = async () => ({missing: 'no loader was given'})
