import type {Heading, Paragraph, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {isBlank} from '../is-blank.js'
import {isPhrasing} from '../is-phrasing.js'
import {toFlow} from '../to-flow.js'

/**
 * Clean a paragraph or heading; one that shows nothing goes, and blocks in it
 * come to stand between its parts.
 */
export function line(
  node: Heading | Paragraph,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const children = state.all(node.children, state, depth)
  if (isBlank(children)) return []
  if (children.every(isPhrasing))
    return children === node.children ? node : {...node, children: [...children]}
  return toFlow(children).map(block =>
    block.type === 'paragraph' && !children.includes(block)
      ? ({...node, children: block.children} as RootContent)
      : block
  )
}
