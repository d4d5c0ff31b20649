import type {TextStyle} from '../text/run.js'
import type {Drawing} from './drawing.js'

/** A formula, or a part of one, as it is painted. */
export interface PlacedFormula {
  readonly type: 'formula'
  readonly drawing: Drawing
  readonly widthPt: number
  readonly sizePt: number
  /** Of the text around it. */
  readonly style: TextStyle
  /** Its TeX, to copy and to read aloud; empty for all but the first of its parts. */
  readonly text: string
}
