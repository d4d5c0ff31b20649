import type {Subscript, Superscript, Underline} from '@answerbook/core'
import type {LineState} from '../print-state.js'

/** Print what CommonMark has no marks for. */
export function tagged(node: Subscript | Superscript | Underline, line: LineState): string {
  const [open, close] = line.state.flavour.tags[node.type]
  return (
    open +
    line.all(node.children, {...line, inside: line.inside === 'line' ? 'mark' : line.inside}) +
    close
  )
}
