import type {FootnoteDefinition} from 'mdast'
import {printBlocks} from '../print-blocks.js'
import type {PrintState} from '../print-state.js'

/**
 * Print a note; one of nothing too, because something refers to it.
 *
 * @see https://github.blog/changelog/2021-09-30-footnotes-now-supported-in-markdown-fields/
 */
export function footnoteDefinition(
  {children, identifier, label}: FootnoteDefinition,
  state: PrintState
): string {
  const inner = printBlocks(children, {...state, newline: `${state.newline}    `})
  return `[^${label ?? identifier}]:${inner && ` ${inner}`}`
}
