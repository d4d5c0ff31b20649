import type {InlineMath} from '@answerbook/core'

/**
 * Print a formula in a line.
 *
 * Its fence is longer than any run of dollar signs in it.
 */
export function inlineMath({value}: InlineMath): string {
  const runs = new Set((value.match(/\$+/g) ?? []).map(run => run.length))
  let size = 1
  while (runs.has(size)) size++
  const fence = '$'.repeat(size)
  const padding = /^\$|\$$/.test(value) ? ' ' : ''
  return fence + padding + value + padding + fence
}

inlineMath.peek = (): string => '$'
