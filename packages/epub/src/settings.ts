import type {Load} from '@answerbook/core'
import type {VFile} from 'vfile'

/** How a book shows where a paragraph begins. */
export type Indent = 'auto' | 'block' | 'indent'

/** What begins a file, and so a page, of its own. */
export type Unit = 'post' | 'thread'

/** The caller's choices, checked and complete. */
export interface Settings {
  readonly file: VFile
  readonly load: Load
  readonly title: string | undefined
  readonly lang: string
  readonly modified: string | undefined
  readonly indent: Indent
  readonly chapters: Unit
  readonly vertical: boolean
  /** Style sheet of the caller, which has been checked; empty if there is none. */
  readonly css: string
  readonly series: Series | undefined
}

/** The series that a book belongs to, and its place there. */
export interface Series {
  readonly name: string
  readonly index: number
}
