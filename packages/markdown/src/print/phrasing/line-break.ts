import type {Break} from 'mdast'
import type {LineState} from '../print-state.js'

/** Print a line break; a heading is one line, and so is the source of a cell. */
export function lineBreak(_: Break, {place, state}: LineState): string {
  if (place === 'text') return `\\${state.newline}`
  return place === 'cell' && state.flavour.html === 'kept' ? '<br>' : ' '
}
