import type {Paragraph} from 'mdast'
import {printLine} from '../print-line.js'
import type {PrintState} from '../print-state.js'
import {wrap} from '../wrap.js'

/** Print a paragraph. */
export function paragraph({children}: Paragraph, state: PrintState): string {
  const line = printLine(children, 'text', state)
  return state.layout.wrap === 'none' ? line : wrap(line, state)
}
