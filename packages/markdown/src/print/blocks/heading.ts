import type {Heading} from 'mdast'
import {printLine} from '../print-line.js'
import type {PrintState} from '../print-state.js'

/** Print a heading in one line; number signs at its end would be taken for its own. */
export function heading({children, depth}: Heading, state: PrintState): string {
  const line = printLine(children, 'heading', state)
  if (line === '') return ''
  return `${'#'.repeat(depth)} ${line.endsWith('#') ? line.replace(/(?<=^|\s)#(?=#*$)/, '\\#') : line}`
}
