import type {InlineMath} from '@answerbook/core'
import type {Context} from '../context.js'
import {formulaBoxes} from './formula-boxes.js'
import {formulaCode} from './formula-code.js'
import {formulaOf} from './formula-of.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set a formula in a line: on its baseline, broken if it is wider than what is left of the line.
 */
export function inlineMath(node: InlineMath, context: Context): InlinePart[] {
  if (node.value.trim() === '') return []
  const formula = formulaOf(node, 'inline', context)
  return formula ? formulaBoxes(formula, context) : [formulaCode(node.value, context)]
}
