import type {PhrasingContent} from 'mdast'
import {isTidy} from './is-tidy.js'
import {tidyPhrasing} from './tidy-phrasing.js'

/**
 * Tidy the phrasing content of a block that cannot be split, such as a
 * heading or a cell.
 *
 * @param nodes
 *   All phrasing content of the block; changed.
 * @returns
 *   Tidied content: where `tidyPhrasing` splits, one line break.
 */
export function tidyLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (isTidy(nodes)) return nodes.slice()
  const [first = [], ...others] = tidyPhrasing(nodes)
  if (others.length === 0) return first
  return [...first, ...others.flatMap((part): PhrasingContent[] => [{type: 'break'}, ...part])]
}
