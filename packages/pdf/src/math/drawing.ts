import type {Stroke} from '@answerbook/formulas'
import type {Line} from '../break/line.js'
import type {PathStep} from '../paths/to-cubics.js'
import type {Matrix} from './matrix.js'

/** Red, green and blue, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Shapes in thousandths of an em: from the left end of the baseline, y up. */
export interface Drawing {
  readonly parts: readonly DrawingPart[]
  /** What holds all ink: left, lower, right and upper edge. */
  readonly box: Box
}

/** A row of a formula, and its number, from the ends of their baseline. */
export interface DrawingRow {
  readonly main: Drawing
  readonly tags: Drawing
  /** Its baseline above that of the whole formula. */
  readonly baseline: number
  /** Highest and lowest ink of both, above the baseline of the whole formula. */
  readonly top: number
  readonly bottom: number
}

/** Left, lower, right and upper edge. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A shape; in the colour of the text around it, if it has none of its own. */
export type DrawingPart = PathPart | TextPart

export interface PathPart {
  readonly type: 'path'
  readonly matrix: Matrix
  /** The same object for the same letter. */
  readonly outline: Outline
  readonly colour?: Rgb | undefined
  /** Drawn as a line, not filled. */
  readonly stroke?: Stroke | undefined
  /** Only what is within it is seen: left, lower edge, width, height, before `matrix`. */
  readonly clip?: Clip | undefined
}

/** A path and the rectangle that holds it. */
export interface Outline {
  readonly steps: readonly PathStep[]
  readonly box: Box
}

/** A rectangle and what its coordinates are put through. */
export interface Clip {
  readonly matrix: Matrix
  readonly area: readonly [x: number, y: number, width: number, height: number]
}

/** Text that is in no mathematical font, set a thousand units to the em. */
export interface TextPart {
  readonly type: 'text'
  readonly matrix: Matrix
  readonly line: Line
  readonly colour?: Rgb | undefined
}
