import type {Drawing, DrawingRow} from './drawing.js'
import type {Sign} from './sign-gaps.js'

/** A formula, or a part of one, set for any size. */
export interface Formula {
  readonly type: 'formula'
  readonly tex: string
  readonly widthEm: number
  /** Above the baseline. */
  readonly heightEm: number
  /** Below the baseline; positive. */
  readonly depthEm: number
  readonly drawing: Drawing
  /** Its author ended lines in it: it is printed in parts. */
  readonly isBroken?: true | undefined
  /** Its rows, if it may be divided between them. */
  readonly rows?: readonly DrawingRow[] | undefined
  /** Its number, on the same baseline, from its own left edge. */
  readonly tag?: {readonly drawing: Drawing; readonly widthEm: number} | undefined
}

/** A part of a formula that is broken into lines. */
export interface FormulaPart {
  readonly formula: Formula
  /** Sign that it begins with, if a line may end before it. */
  readonly begins?: Sign | undefined
  /** Sign that it ends with, and the room after that, if a line may end there. */
  readonly ends?: Sign | undefined
  /** It ends between brackets. */
  readonly isInner?: true | undefined
}

/** Whether it stands in a line or between lines. */
export type FormulaStyle = 'display' | 'inline'

/** Why there is no formula. */
export interface InvalidFormula {
  readonly type: 'invalid'
  /** What is wrong, to be told. */
  readonly reason: string
}

/** Sets formulas; each once. */
export interface Formulas {
  readonly set: (tex: string, style: FormulaStyle) => Formula | InvalidFormula
  /** Take a formula that could be set apart: rows of parts that are not divided. */
  readonly split: (tex: string, style: FormulaStyle) => readonly (readonly FormulaPart[])[]
}
