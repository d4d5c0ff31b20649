import type {Ink} from '../text/ink.js'
import type {Mark} from './mark.js'

/** A part of a column that is not divided: a line, a picture, or empty room. */
export type Strip = Apart | Gap | Row

/** A strip that is printed. */
export interface Row {
  readonly type: 'row'
  readonly heightPt: number
  readonly marks: readonly Mark[]
  readonly bands?: readonly Band[] | undefined
  /** No page ends below it, unless what is kept together fills a page. */
  readonly keep?: true | undefined
  /** Its upper edge stands on a multiple of this. */
  readonly gridPt?: number | undefined
  /** Printed once more where a page begins with this row: the head of a table. */
  readonly repeat?: readonly Row[] | undefined
  /** Notes that it refers to, which begin at the foot of its page. */
  readonly notes?: readonly FootNote[] | undefined
  /** Goes to the next page alone if it does not fit, while text goes on: a figure. */
  readonly floats?: true | undefined
  /** Text that goes on then, this far below the text before. */
  readonly goesOnPt?: number | undefined
}

/** A note, set: strips that may be divided, but not moved before its row. */
export type FootNote = readonly Strip[]

/** Room between rows, left out where a page begins or ends. */
export interface Gap {
  readonly type: 'gap'
  readonly heightPt: number
  readonly bands?: readonly Band[] | undefined
  readonly keep?: true | undefined
  /**
   * Part, 0 to 1, that it takes of the room left to the grid before the next
   * row that stands on it.
   */
  readonly share: number
}

/** Strips on pages of their own, as wide as these: a wide table. */
export interface Apart {
  readonly type: 'apart'
  /** The pages are wider than high. */
  readonly turned?: true | undefined
  /** It takes no room in the column. */
  readonly heightPt: 0
  readonly strips: readonly Strip[]
  readonly bands?: readonly Band[] | undefined
  readonly keep?: true | undefined
}

/**
 * A rectangle beside or behind all strips that name it, such as the rule of a
 * quote: one piece a page.
 */
export interface Band {
  readonly xPt: number
  readonly widthPt: number
  readonly ink: Ink
}
