/** What is asked of a painter of formulas beside the TeX. */
export interface FormulaRequest {
  /** Whether it stands alone or in a line. */
  readonly display: 'block' | 'inline'
  readonly type: 'image/png' | 'image/svg+xml'
}

/** A picture of a formula. Its lengths are in em of the text around it. */
export interface DrawnFormula {
  readonly bytes: Uint8Array
  readonly type: FormulaRequest['type']
  readonly widthEm: number
  /** From its upper to its lower edge. */
  readonly heightEm: number
  /** How much of the height is below the baseline. */
  readonly depthEm: number
}

/**
 * Draw a formula.
 *
 * Never rejects for what is wrong with the TeX: that is `missing`, with the
 * reason in words.
 */
export type DrawFormula = (
  tex: string,
  request: FormulaRequest
) => Promise<DrawnFormula | {readonly missing: string}>
