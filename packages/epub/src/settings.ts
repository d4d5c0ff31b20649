import type {BookUpdate, DrawFormula, Load} from '@answerbook/core'
import type {VFile} from 'vfile'
import type {Cover} from './cover/cover.js'
import type {Device} from './devices/device.js'

/** How a book shows where a paragraph begins. */
export type Indent = 'auto' | 'block' | 'indent'

/** What begins a file, and so a page, of its own. */
export type Unit = 'post' | 'thread'

/** The caller's choices, checked and complete. */
export interface Settings {
  readonly file: VFile | undefined
  readonly load: Load
  /** What the book is made for. */
  readonly device: Device
  /** Width of pictures beyond which more pixels are of no use. */
  readonly pictureWidth: number
  readonly title: string | undefined
  readonly lang: string
  readonly modified: string | undefined
  readonly indent: Indent
  readonly chapters: Unit
  readonly vertical: boolean
  /** Style sheet of the caller, which has been checked; empty if there is none. */
  readonly css: string
  readonly series: Series | undefined
  readonly cover: Cover
  /** What formulas are; pictures need who draws them. */
  readonly math: Device['math']
  readonly drawFormula: DrawFormula | undefined
  readonly volume: VolumeSize
  /** Absent if it is made of the addresses of the texts. */
  readonly identifier: string | undefined
  /** What updates of the book have changed, the newest first. */
  readonly changes: readonly BookUpdate[]
  /** Choices by which the book is made, to be made again. */
  readonly choices: Readonly<Record<string, unknown>>
}

/** What a volume may hold; absent if any number. */
export interface VolumeSize {
  /** Answers and articles. */
  readonly posts: number | undefined
  readonly bytes: number | undefined
}

/** The series that a book belongs to, and its place there. */
export interface Series {
  readonly name: string
  readonly index: number
}
