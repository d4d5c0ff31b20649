import type {RuleName} from './rules.js'
import type {Piece} from './source/source-text.js'

/** A piece, and where it stands in the text of all of them. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly block: number
  readonly start: number
  readonly end: number
  readonly rule: RuleName | undefined
}
