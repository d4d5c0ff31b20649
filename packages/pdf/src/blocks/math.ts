import type {Math as MathNode} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {code} from './code.js'

/**
 * Set a formula: its TeX source, as code.
 */
export function math(node: MathNode, context: Context): Block[] {
  return code({type: 'code', lang: 'tex', value: node.value}, context)
}
