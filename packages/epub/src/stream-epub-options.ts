import type {Load} from '@answerbook/core'
import type {VFile} from 'vfile'
import type {Indent} from './settings.js'

/** How to write a book. */
export interface ToEpubOptions {
  /**
   * Where pictures come from.
   *
   * @defaultValue a loader that has nothing
   */
  readonly load?: Load | undefined
  /**
   * Title of the book.
   *
   * @defaultValue the book's, else one made from its first thread's
   */
  readonly title?: string | undefined
  /**
   * Language of the book, as a BCP 47 tag.
   *
   * @defaultValue the book's, else `'zh-CN'`
   */
  readonly lang?: string | undefined
  /**
   * When the book was last changed: an ISO 8601 date or time.
   *
   * @defaultValue the newest date in the book, else the beginning of 1980
   */
  readonly modified?: string | undefined
  /**
   * How to show where a paragraph begins: by an indent, or by space (`block`).
   *
   * @defaultValue `'auto'`: an indent in chapters whose paragraphs average at
   * least 40 Han
   */
  readonly indent?: Indent | undefined
}

/** How to write a book, and where to tell what is wrong with it. */
export interface StreamEpubOptions extends ToEpubOptions {
  /**
   * File that receives the messages.
   *
   * @defaultValue a file that nobody sees
   */
  readonly file?: VFile | undefined
}
