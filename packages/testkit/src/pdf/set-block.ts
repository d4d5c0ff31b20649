import type {PdfElement} from './pdf-tree.js'

/** A part of the text that is set as one: a paragraph, a heading, a cell, a block of code. */
export interface SetBlock {
  readonly element: PdfElement
  readonly lines: readonly SetLine[]
}

/** A line of a block. Lengths in points from the lower left corner of the sheet. */
export interface SetLine {
  /** Number of its page, 1 for the first. */
  readonly page: number
  readonly text: string
  readonly baselinePt: number
  readonly leftPt: number
  readonly rightPt: number
  readonly bottomPt: number
  readonly topPt: number
  /** Size of its largest glyph. */
  readonly sizePt: number
  readonly pieces: readonly SetPiece[]
}

/** A glyph of a line; or a formula or picture, without `char`. */
export interface SetPiece {
  readonly char?: string
  readonly baselinePt: number
  readonly sizePt: number
  readonly leftPt: number
  readonly rightPt: number
  readonly bottomPt: number
  readonly topPt: number
}
