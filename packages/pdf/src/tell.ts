import type {Node} from 'unist'

/** Kind of a message of this package. */
export type RuleId =
  | 'claim-dropped'
  | 'depth-limited'
  | 'formula-invalid'
  | 'glyph-missing'
  | 'image-missing'
  | 'node-unknown'

/** Tells what is wrong with the document. */
export type Tell = (reason: string, ruleId: RuleId, node?: Placed) => void

/** Makes what tells about a part of the book, named by its ancestors. */
export type TellAbout = (...ancestors: Node[]) => Tell

/** Anything that knows where it was in the input. */
export interface Placed {
  readonly position?: {start: Point; end: Point} | undefined
}

interface Point {
  line: number
  column: number
  offset?: number | undefined
}
