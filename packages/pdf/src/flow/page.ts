import type {Ink} from '../text/ink.js'
import type {Area} from './mark.js'
import type {Row} from './strip.js'

/** A page as plain data; lengths from the upper left corner of the text block. */
export interface Page {
  readonly rows: readonly PlacedRow[]
  /** Painted first, behind the rows. */
  readonly bands: readonly PlacedBand[]
  /** It is no column, but a page for itself. */
  readonly apart?: true | undefined
  /** Wider than high. */
  readonly turned?: true | undefined
}

/** A row and where its upper edge is. */
export interface PlacedRow {
  readonly row: Row
  readonly yPt: number
  /** Left edge of its column, if that is not the first. */
  readonly xPt?: number | undefined
}

/** The part of a band on one page. */
export interface PlacedBand extends Area {
  readonly ink: Ink
}
