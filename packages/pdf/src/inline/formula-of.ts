import type {InlineMath, Math as MathNode} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Formula, FormulaStyle} from '../math/formula.js'
import {shorten} from '../pictures/shorten.js'
import {cleanText} from './clean-text.js'

/**
 * Set the formula of a node.
 *
 * @param node
 *   Node with its TeX.
 * @param style
 *   Whether it stands in a line or between lines.
 * @param context
 *   What sets formulas, and whom to tell.
 * @returns
 *   Formula; nothing for one that is wrong, which is told as `formula-invalid`.
 */
export function formulaOf(
  node: InlineMath | MathNode,
  style: FormulaStyle,
  {formulas, tell}: Context
): Formula | undefined {
  const formula = formulas?.set(cleanText(node.value), style)
  if (formula?.type !== 'invalid') return formula
  const shown = shorten(node.value.replace(/\s+/g, ' ').trim())
  const {reason} = formula
  tell(`Cannot set formula \`${shown}\` (${reason}), printed as code`, 'formula-invalid', node)
  return undefined
}
