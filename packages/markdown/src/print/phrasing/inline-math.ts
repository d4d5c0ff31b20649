import type {InlineMath} from '@answerbook/core'
import {spellPipes} from '../../flavours/spell-pipes.js'
import type {LineState} from '../print-state.js'

/**
 * Print a formula in a line.
 *
 * Its fence is as short as it can be without ending in the formula. In a cell
 * parsers do not agree on what `\|` is in a formula, so commands say it. In a
 * label, what would be the end of a definition's is parted by nothing.
 */
export function inlineMath({value}: InlineMath, {inside, place, state}: LineState): string {
  const {flavour} = state
  const formula = inside === 'label' ? value.replaceAll(']:', ']{}:') : value
  const tex = place === 'cell' && flavour.pipesInCode === 'escaped' ? spellPipes(formula) : formula
  const runs = new Set((tex.match(/\$+/g) ?? []).map(run => run.length))
  let size = flavour.math === 'double-dollars' ? 2 : 1
  while (runs.has(size)) size++
  const fence = '$'.repeat(size)
  const padding = /^\$|\$$/.test(tex) ? ' ' : ''
  return fence + padding + (flavour.guard?.(tex, 'math') ?? tex) + padding + fence
}
