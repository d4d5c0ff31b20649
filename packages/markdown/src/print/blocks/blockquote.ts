import type {Blockquote} from 'mdast'
import type {PrintState} from '../print-state.js'

/** Print a quote. */
export function blockquote({children}: Blockquote, state: PrintState): string {
  const inner = state.all(children, {...state, newline: `${state.newline}> `})
  return inner && `> ${inner}`
}
