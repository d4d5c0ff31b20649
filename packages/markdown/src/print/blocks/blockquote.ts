import type {Blockquote} from 'mdast'
import {printBlocks} from '../print-blocks.js'
import type {PrintState} from '../print-state.js'

/** Print a quote. */
export function blockquote({children}: Blockquote, state: PrintState): string {
  const inner = printBlocks(children, {...state, newline: `${state.newline}> `})
  return inner && `> ${inner}`
}
