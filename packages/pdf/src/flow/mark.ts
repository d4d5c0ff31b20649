import type {Line} from '../break/line.js'
import type {PlacedFormula} from '../math/placed-formula.js'
import type {Picture} from '../pictures/picture.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Ink} from '../text/ink.js'

/**
 * Something to paint. Lengths across are from the left edge of the text block,
 * lengths down from the upper edge of the strip that it belongs to.
 */
export type Mark =
  | AnchorMark
  | DotMark
  | ElementMark
  | FormulaMark
  | FrameMark
  | LeaderMark
  | LinkMark
  | OutlineMark
  | PictureMark
  | PlayMark
  | QrMark
  | RuleMark
  | TextMark

export interface TextMark {
  readonly type: 'text'
  readonly line: Line
  readonly xPt: number
  readonly baselinePt: number
  /** Colour instead of the ink of its runs. */
  readonly ink?: Ink | undefined
  /** What is copied instead of it; nothing, if it is empty. */
  readonly copiedAs?: string | undefined
  /** Not part of the text, whatever its runs say; what it is on every page, if it is that. */
  readonly artifact?: Artifact | true | undefined
}

/** What stands around the text of each page, as ISO 32000-1, 14.8.2.2.2, calls it. */
export type Artifact = 'Footer' | 'Header'

/** A formula between lines, or a part of one; its `text` is copied and read aloud. */
export interface FormulaMark extends PlacedFormula {
  readonly xPt: number
  readonly baselinePt: number
  /** What it is. */
  readonly element?: StructElement | undefined
}

/** A filled rectangle. */
export interface RuleMark extends Area {
  readonly type: 'rule'
  readonly ink: Ink
}

/** A rectangle drawn by its border. */
export interface FrameMark extends Area {
  readonly type: 'frame'
  readonly ink: Ink
  readonly strokePt: number
  readonly radiusPt: number
  readonly dotted?: true | undefined
}

export interface DotMark {
  readonly type: 'dot'
  /** Centre. */
  readonly xPt: number
  readonly yPt: number
  readonly radiusPt: number
  readonly ink: Ink
}

/** Dots in a row, which lead from a title to its page. */
export interface LeaderMark {
  readonly type: 'leader'
  /** Centre of the first dot. */
  readonly xPt: number
  readonly yPt: number
  /** From the first dot to the last. */
  readonly widthPt: number
  /** From each dot to the next. */
  readonly stepPt: number
  readonly radiusPt: number
  readonly ink: Ink
}

/** The sign of what can be played: a triangle in a disc. */
export interface PlayMark {
  readonly type: 'play'
  /** Centre. */
  readonly xPt: number
  readonly yPt: number
  readonly radiusPt: number
}

export interface PictureMark extends Area {
  readonly type: 'picture'
  readonly picture: Picture
  /** What it is. */
  readonly element?: StructElement | undefined
}

/** A QR code. */
export interface QrMark extends Area {
  readonly type: 'qr'
  /** Rows of modules, dark ones true. */
  readonly modules: ReadonlyArray<readonly boolean[]>
  /** What it is. */
  readonly element?: StructElement | undefined
}

/** An area that leads somewhere. */
export interface LinkMark extends Area {
  readonly type: 'link'
  readonly to: {readonly url: string} | {readonly destination: string}
  /** Where it leads, in words, if that is no URL. */
  readonly text?: string | undefined
  /** The link that it is a part of. */
  readonly element?: StructElement | undefined
}

/** An element that is there though nothing of it is to be seen: an empty cell. */
export interface ElementMark {
  readonly type: 'element'
  readonly element: StructElement
}

/** A place that links lead to. */
export interface AnchorMark {
  readonly type: 'anchor'
  readonly name: string
  readonly yPt: number
}

/** An entry of the outline. */
export interface OutlineMark {
  readonly type: 'outline'
  readonly title: string
  /** 1 for the highest. */
  readonly level: number
  readonly yPt: number
}

/** A rectangle by its upper left corner. */
export interface Area {
  readonly xPt: number
  readonly yPt: number
  readonly widthPt: number
  readonly heightPt: number
}
