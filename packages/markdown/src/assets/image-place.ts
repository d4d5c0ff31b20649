import type {Post, Thread} from '@answerbook/core'
import type {Image, ImageReference} from 'mdast'

/** Where a picture is shown. */
export interface ImagePlace {
  readonly url: string
  /** `id` of the post, or of the thread for its cover. */
  readonly from: string
  /** Thread, and post unless it is a cover. */
  readonly ancestors: Array<Post | Thread>
  /** What shows it in the text, where it is first shown. */
  readonly node?: Image | ImageReference | undefined
}
