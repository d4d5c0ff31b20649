import type {RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'
import {toFlow} from './to-flow.js'

/**
 * Bring what a cell holds into one line, if it can be.
 *
 * @param children
 *   Clean nodes.
 * @returns
 *   Text, paragraphs as lines of it; blocks where there are others among them.
 */
export function toCellContent(children: readonly RootContent[]): readonly RootContent[] {
  if (children.every(isPhrasing)) return children
  const blocks = toFlow(children)
  if (!blocks.every(block => block.type === 'paragraph')) return blocks
  return blocks.flatMap(({children: line}, index) =>
    index > 0 ? [{type: 'break'} as const, ...line] : line
  )
}
