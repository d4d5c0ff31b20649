import type {FootnoteDefinition} from 'mdast'
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
  const inner = state.all(children, {...state, newline: `${state.newline}    `})
  return `[^${label ?? identifier}]:${inner && ` ${inner}`}`
}
