import type {Info, State} from 'mdast-util-to-markdown'
import {type Mark, spellings} from '../marks/mark.js'

/**
 * Print a mark as it was settled.
 *
 * The stock handlers would settle once more, and write letters as character
 * references.
 */
export function mark(node: Mark, _: unknown, state: State, info: Info): string {
  const {run} = spellings[node.type]
  return `${run}${state.containerPhrasing(node, {...info, before: run, after: run})}${run}`
}

mark.peek = (node: Mark): string => spellings[node.type].run.charAt(0)
