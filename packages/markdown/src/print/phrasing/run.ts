import {type Mark, spellings} from '../../marks/mark.js'
import type {LineState} from '../print-state.js'

/** Print a mark that was settled to stand as a run. */
export function run(node: Mark, line: LineState): string {
  const {run} = spellings[node.type]
  return run + line.all(node.children, inMark(line)) + run
}

/** Where a run ends what stands in it, an address must not go on. */
function inMark(line: LineState): LineState {
  return line.inside === 'line' ? {...line, inside: 'mark'} : line
}
