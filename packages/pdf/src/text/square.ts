import type {Face, Glyph} from '../fonts/face.js'
import type {CharacterClass} from './character-classes.js'

/** A Han, a full-width mark, a sign or `——`, set. Lengths in thousandths of an em. */
export interface Square {
  readonly text: string
  /** Nothing if no face has it. */
  readonly face: Face | undefined
  readonly glyphs: readonly Glyph[]
  readonly class: CharacterClass
  readonly advance: number
  /** Blank halves of a full-width mark. */
  readonly blankBefore: number
  readonly blankAfter: number
}

/** Squares of one UTF-16 unit, by its high and its low byte. */
export type Squares = Array<Array<Square | undefined> | undefined>
