import type {Face, Glyph} from '../fonts/face.js'
import type {CharacterClass} from './character-classes.js'
import type {BoxRun, TextRun} from './run.js'

/** White space between two clusters, or at the start or end of a line. */
export interface Space {
  readonly text: string
  readonly run: TextRun
  readonly widthPt: number
  /** Neither breaks the line nor changes its width. */
  readonly fixed: 'no-break' | 'width' | undefined
  /** What it is drawn with, so that it can be copied. */
  readonly face: Face | undefined
  readonly glyph: Glyph | undefined
  /** Embedding level, odd for what is written from the right; 0 if not given. */
  readonly level?: number | undefined
}

/** The smallest thing a line is made of: it is never broken or spaced out inside. */
export interface Cluster {
  readonly type: 'box' | 'glyphs' | 'missing' | 'void'
  readonly text: string
  readonly run: BoxRun | TextRun
  readonly face: Face | undefined
  readonly glyphs: readonly Glyph[]
  /** Western clusters without a space between them are one word. */
  readonly script: 'han' | 'western'
  /** Set in cells: neither squeezed nor spaced out. */
  readonly monospaced: boolean
  readonly emPt: number
  /** With both blanks. */
  readonly widthPt: number
  /** Blank half of full-width punctuation, which may be taken away. */
  readonly blankBeforePt: number
  readonly blankAfterPt: number
  /** Classes of its first and last character. */
  readonly first: CharacterClass
  readonly last: CharacterClass
  /**
   * Penalty of a break between this and the next cluster of the same word; no
   * break there if not given.
   */
  readonly breakAfter: number | undefined
  readonly space: Space | undefined
  /** What a line that ends after this part of a word ends with. */
  readonly hyphen?: Hyphen | undefined
  /** Embedding level, odd for what is written from the right; 0 if not given. */
  readonly level?: number | undefined
}

/** The hyphen of a word that is divided; it is not part of the text. */
export interface Hyphen {
  readonly face: Face
  readonly glyph: Glyph
  readonly widthPt: number
}
