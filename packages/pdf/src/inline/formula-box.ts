import type {Context} from '../context.js'
import type {Formula} from '../math/formula.js'
import type {PlacedFormula} from '../math/placed-formula.js'
import {inElement} from '../struct/in-element.js'
import type {BoxRun} from '../text/run.js'

/**
 * Make the box of a formula in a line.
 *
 * @param formula
 *   Formula.
 * @param context
 *   Size and colour of the text around it.
 * @returns
 *   Run; a formula wider than the line, or higher than half a page, is smaller.
 */
export function formulaBox(formula: Formula, context: Context): BoxRun {
  const {look, styles, theme, url, widthPt} = context
  const {tex, widthEm, heightEm, depthEm} = formula
  const style = styles(look)
  const {risePt = 0} = style
  const sizePt = Math.min(
    look.sizePt,
    widthPt / widthEm,
    theme.sheet.textHeightPt / 2 / (heightEm + depthEm)
  )
  const scaledPt = widthEm * sizePt
  const {drawing} = formula
  const content: PlacedFormula = {
    type: 'formula',
    drawing,
    widthPt: scaledPt,
    sizePt,
    style,
    text: tex
  }
  const {element} = inElement(context, 'Formula', {alt: tex})
  return {
    type: 'box',
    widthPt: scaledPt,
    heightPt: heightEm * sizePt + risePt,
    depthPt: depthEm * sizePt - risePt,
    emPt: look.sizePt,
    western: true,
    content,
    text: tex,
    url,
    element
  }
}
