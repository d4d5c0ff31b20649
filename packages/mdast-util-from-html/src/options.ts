import type {VFile} from 'vfile'
import type {Handle} from './state.js'

/** Choices for `fromHtml`, and for its two halves. */
export interface FromHtmlOptions {
  /**
   * URL against which relative URLs are resolved; fragments such as `#note`
   * stay as they are.
   *
   * @defaultValue none: relative URLs stay as they are
   */
  readonly baseUrl?: string | undefined

  /**
   * File that receives the messages.
   *
   * @defaultValue none: nothing is told
   */
  readonly file?: VFile | undefined

  /**
   * Handlers by tag name, which stand before the default ones.
   *
   * @defaultValue none
   */
  readonly handlers?: Readonly<Record<string, Handle>> | undefined

  /**
   * How deep elements are nested at most, up to 1024; of those below, only
   * the innermost are kept, with all text.
   *
   * @defaultValue 256
   */
  readonly maxDepth?: number | undefined

  /**
   * Types of phrasing nodes that `handlers` make and that neither mdast nor
   * this package knows; all others count as flow content.
   *
   * @defaultValue none
   */
  readonly phrasingTypes?: readonly string[] | undefined

  /**
   * Where the HTML begins in `file`, with line and column from 1.
   *
   * @defaultValue `{line: 1, column: 1}`
   */
  readonly start?: Readonly<{line: number; column: number}> | undefined
}
