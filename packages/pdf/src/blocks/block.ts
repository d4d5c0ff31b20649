import type {Strip} from '../flow/strip.js'

/** A node, set: strips that follow each other down the page. */
export interface Block {
  readonly strips: readonly Strip[]
  /** Room wanted above; of two neighbours' wishes the larger is met. */
  readonly beforePt: number
  readonly afterPt: number
  /** Stays with the block after it. */
  readonly keep?: true | undefined
  /** Part of the room left to the grid that goes above it, 0 to 1. */
  readonly share?: number | undefined
}
