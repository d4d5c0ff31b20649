import type {RootContent} from 'mdast'
import {isBlank} from './is-blank.js'
import {isPhrasing} from './is-phrasing.js'
import {toFlow} from './to-flow.js'

/**
 * Bring what a cell holds into one line, if it can be.
 *
 * @param children
 *   Clean nodes.
 * @returns
 *   Text, paragraphs as lines of it, nothing for what shows nothing; blocks where
 *   there are others among them.
 */
export function toCellContent(children: readonly RootContent[]): readonly RootContent[] {
  if (children.length === 0) return children
  if (children.every(isPhrasing)) return isBlank(children) ? [] : children
  const blocks = toFlow(children)
  if (!blocks.every(block => block.type === 'paragraph')) return blocks
  return blocks.flatMap(({children: line}, index) =>
    index > 0 ? [{type: 'break'} as const, ...line] : line
  )
}
