import type {Math as MathNode} from '@answerbook/core'
import type {Context} from '../context.js'
import {formulaOf} from '../inline/formula-of.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {code} from './code.js'
import {formulaRows} from './formula-rows.js'
import {keepTogether} from './keep-together.js'

/**
 * Set a formula between lines; one that is wrong, as code.
 */
export function math(node: MathNode, context: Context): Block[] {
  if (node.value.trim() === '') return []
  const formula = formulaOf(node, 'display', context)
  if (!formula) return code({type: 'code', lang: 'tex', value: node.value}, context)
  const roomPt = context.theme.linePt / 2
  const rows = formulaRows(formula, inElement(context, 'Formula', {alt: formula.tex}))
  return [{strips: keepTogether(rows, 'orphans'), beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}
