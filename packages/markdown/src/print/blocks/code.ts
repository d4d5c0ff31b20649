import type {Code} from 'mdast'
import {fence} from '../fence.js'
import type {PrintState} from '../print-state.js'
import {withNewlines} from '../with-newlines.js'

/** Print code between fences, or tags. */
export function code({lang, value}: Code, state: PrintState): string {
  const {flavour, layout, newline} = state
  if (newline !== '\n' && flavour.codeForTags?.test(value)) return tagged(value, newline)
  const guarded = flavour.guard?.(value, 'fence') ?? value
  const marks = fence(guarded, layout.fence, 3)
  return `${marks}${lang ?? ''}${withNewlines(`\n${guarded}\n`, newline)}${marks}`
}

function tagged(value: string, newline: string): string {
  const html = value.replace(/[&<>{]/g, character => `&#${character.charCodeAt(0)};`)
  return withNewlines(`<pre><code>${html}</code></pre>`, newline)
}
