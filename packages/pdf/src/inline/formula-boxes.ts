import type {Context} from '../context.js'
import type {Formula, FormulaPart} from '../math/formula.js'
import type {PlacedFormula} from '../math/placed-formula.js'
import {signGaps} from '../math/sign-gaps.js'
import {inElement} from '../struct/in-element.js'
import type {BoxRun} from '../text/run.js'

/** A narrower formula is never broken, in em. */
const leastBroken = 8
/** Nor is so little of one parted from the rest, in em. */
const leastPart = 2

/** Breaks within a formula are worse than a word that is divided, and better than a loose line. */
const penalties = {relation: 200, operation: 400} as const
/** Between brackets, where the reader waits for the other one. */
const innerPenalty = 600

/**
 * Make the boxes of a formula in a line.
 *
 * @param formula
 *   Formula.
 * @param context
 *   Size and colour of the text around it.
 * @returns
 *   Runs: one, or several between which a line may end, after a relation or an
 *   operation. What is wider than the line even so, or higher than half a page,
 *   is smaller.
 */
export function formulaBoxes(formula: Formula, context: Context): BoxRun[] {
  const {look, styles, theme, widthPt} = context
  const {tex, heightEm, depthEm} = formula
  const style = styles(look)
  const {risePt = 0} = style
  const parts = partsOf(formula, context)
  let beforeEm = 0
  const widestEm = parts.reduce((most, part) => Math.max(most, part.formula.widthEm), 0)
  const highestPt = theme.sheet.textHeightPt / 2
  const sizePt = Math.min(look.sizePt, widthPt / widestEm, highestPt / (heightEm + depthEm))
  const {element} = inElement(context, 'Formula', {alt: tex})
  return parts.map(({formula: {drawing, ...part}, ends, isInner}, index): BoxRun => {
    const partPt = part.widthEm * sizePt
    beforeEm += part.widthEm
    const mayEnd = beforeEm >= leastPart && formula.widthEm - beforeEm >= leastPart
    const penalty = ends && penalties[ends] + (isInner ? innerPenalty : 0)
    const blankAfterPt = ends && signGaps[ends] * sizePt
    // All of it is copied with its first part.
    const text = index === 0 ? tex : ''
    const content: PlacedFormula = {type: 'formula', drawing, widthPt: partPt, sizePt, style, text}
    return {
      type: 'box',
      widthPt: partPt,
      heightPt: part.heightEm * sizePt + risePt,
      depthPt: part.depthEm * sizePt - risePt,
      emPt: look.sizePt,
      western: true,
      blankAfterPt,
      breakAfter: mayEnd ? penalty : undefined,
      content,
      text,
      url: context.url,
      element
    }
  })
}

/** The formula, or its parts if lines may end between them. */
function partsOf(formula: Formula, {formulas}: Context): readonly FormulaPart[] {
  const whole = [{formula}]
  if (formula.widthEm < leastBroken) return whole
  const [row = whole, ...others] = formulas?.split(formula.tex, 'inline') ?? []
  return others.length > 0 ? whole : row
}
