import type {Code} from 'mdast'
import {fence} from '../fence.js'
import type {PrintState} from '../print-state.js'
import {withNewlines} from '../with-newlines.js'

/** Print code between fences. */
export function code({lang, value}: Code, state: PrintState): string {
  const {flavour, layout, newline} = state
  const guarded = flavour.guard?.(value, 'fence') ?? value
  const marks = fence(guarded, layout.fence, 3)
  return `${marks}${lang ?? ''}${withNewlines(`\n${guarded}\n`, newline)}${marks}`
}
