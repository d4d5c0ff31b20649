import type {Face, Glyph} from '../fonts/face.js'
import type {BoxRun, TextRun} from '../text/run.js'

/** A glyph and where it stands. */
export interface PlacedGlyph {
  readonly glyph: Glyph
  readonly xPt: number
  readonly roomPt: number
}

/**
 * Glyphs and where they stand, in lists of one length: pages are made of these,
 * and an object for each glyph takes several times the memory.
 */
export interface PlacedGlyphs {
  readonly glyphs: readonly Glyph[]
  /** From the left edge of the measure to the origin of each. */
  readonly xsPt: readonly number[]
  /** Room from the origin of each to what follows, squeezed or not; 0 for a space at the end of a line. */
  readonly roomsPt: readonly number[]
}

/** A part of a line with one face and one run. */
export type Piece =
  | (PlacedGlyphs & {
      readonly type: 'glyphs'
      readonly face: Face
      readonly run: TextRun
      readonly text: string
    })
  | {
      /** A character that no face has: drawn as a box with its code. */
      readonly type: 'missing'
      readonly run: TextRun
      readonly text: string
      readonly xPt: number
      readonly widthPt: number
    }
  | {readonly type: 'box'; readonly run: BoxRun; readonly xPt: number}

/** A line of a paragraph, every glyph in its place. Lengths from its left edge. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Hyphen of the word that is divided at its end; not part of its text. */
  readonly hyphen?: Extract<Piece, {type: 'glyphs'}> | undefined
  /** What it says, as copied. */
  readonly text: string
  /** Where the ink begins: the indent, if it has one. */
  readonly startPt: number
  /** Where the last glyph ends. */
  readonly endPt: number
  /** Set from edge to edge. */
  readonly justified: boolean
  /** What ends it: too much text, a line feed, or the end of the paragraph. */
  readonly end: 'feed' | 'last' | 'wrap'
  /** Widest space added between two Han, in points: 0 in most lines. */
  readonly stretchPt: number
  /** Highest reach above the baseline of boxes and of the squares of characters. */
  readonly ascentPt: number
  /** Deepest reach below the baseline; positive. */
  readonly descentPt: number
}
