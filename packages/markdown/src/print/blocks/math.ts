import type {Math as Formula} from '@answerbook/core'
import {fence} from '../fence.js'
import type {PrintState} from '../print-state.js'
import {withNewlines} from '../with-newlines.js'

/** Print a formula that stands alone. */
export function math({value}: Formula, {flavour, newline}: PrintState): string {
  const marks = fence(value, '$', 2)
  const tex = flavour.guard?.(value, 'math') ?? value
  return `${marks}${withNewlines(`\n${tex}\n`, newline)}${marks}`
}
