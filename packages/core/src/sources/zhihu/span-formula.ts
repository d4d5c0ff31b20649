import type {Math as DisplayMath, Element, InlineMath} from 'mdast-util-from-html'
import {hasClass} from '../elements.js'
import {toFormula} from './to-formula.js'

/**
 * Read the formula of a saved page, whose attribute holds the TeX and whose
 * children are the drawing.
 *
 * @returns
 *   Math; `undefined` if the element is no formula, or does not say which.
 */
export function spanFormula(element: Element): DisplayMath | InlineMath | undefined {
  const {'data-tex': tex} = element.attributes
  return tex !== undefined && hasClass(element, 'ztext-math') ? toFormula(tex) : undefined
}
