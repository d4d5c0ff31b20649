import type {Load} from '@answerbook/core'
import type {VFile} from 'vfile'

/** How a book shows where a paragraph begins. */
export type Indent = 'auto' | 'block' | 'indent'

/** The caller's choices, checked and complete. */
export interface Settings {
  readonly file: VFile
  readonly load: Load
  readonly title: string | undefined
  readonly lang: string
  readonly modified: string | undefined
  readonly indent: Indent
}
