import type {FaceStack} from '../fonts/face.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Ink} from './ink.js'
import type {Rules} from './rules.js'
import type {Squares} from './square.js'

/** How a piece of text looks. */
export interface TextStyle {
  readonly faces: FaceStack
  readonly sizePt: number
  readonly ink: Ink
  /** Added to the baseline, up is positive; for raised and lowered marks. */
  readonly risePt?: number | undefined
  readonly decoration?: 'strike' | 'underline' | undefined
  /** Without squeezing, spaces and letters in cells as wide as a digit: code. */
  readonly monospaced?: true | undefined
  /** Size of the digits whose cells it stands in, two for each Han: code in lines of its own. */
  readonly cellSizePt?: number | undefined
  /** A dot stands under each Han: 着重号. */
  readonly dotted?: true | undefined
  /** Those of its paragraph are of the first run; the usual ones if not given. */
  readonly rules?: Rules | undefined
  /** Squares set in it so far: most of a text is a few hundred Han. */
  readonly squares?: Squares | undefined
}

/** Text of one style. A line feed in it ends the line. */
export interface TextRun {
  readonly type: 'text'
  readonly text: string
  readonly style: TextStyle
  /** URL that it leads to; `#` and a name for a place in the document. */
  readonly url?: string | undefined
  /** Name of a place in the document that it leads to. */
  readonly destination?: string | undefined
  /** Name that this place in the document has. */
  readonly anchor?: string | undefined
  /** What it is a part of; nothing for what is not part of the text. */
  readonly element?: StructElement | undefined
}

/** A thing that stands in the line like a character, such as a small picture. */
export interface BoxRun {
  readonly type: 'box'
  readonly widthPt: number
  /** Height above the baseline. */
  readonly heightPt: number
  /** Depth below the baseline; 0 if not given. */
  readonly depthPt?: number | undefined
  /** Size of the text that it stands in; its height if not given. */
  readonly emPt?: number | undefined
  /** Stands a quarter em off the Han beside it, as Western text does: a formula. */
  readonly western?: true | undefined
  /** Part of its width, at its end, that is gone where a line ends there. */
  readonly blankAfterPt?: number | undefined
  /** Penalty of a break between this and a box that follows at once; none there if not given. */
  readonly breakAfter?: number | undefined
  /** What it is: painted by whoever made the run, untouched on the way. */
  readonly content: unknown
  /** What it says, to copy and to read aloud. */
  readonly text: string
  readonly url?: string | undefined
  /** What it is, or is a part of. */
  readonly element?: StructElement | undefined
}

export type Run = BoxRun | TextRun
