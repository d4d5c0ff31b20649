import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {isPhrasing} from '../is-phrasing.js'
import {toFlow} from '../to-flow.js'

/** Clean a paragraph or heading; blocks in it come to stand between its parts. */
export function line(
  node: Heading | Paragraph,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const children = state.all(node.children, state, depth)
  if (children === node.children && children.length > 0 && children.every(isPhrasing)) return node
  if (children.every(isPhrasing)) {
    return children.length > 0 ? {...node, children: children as PhrasingContent[]} : []
  }
  return toFlow(children).map(block =>
    block.type === 'paragraph' && !children.includes(block)
      ? ({...node, children: block.children} as RootContent)
      : block
  )
}
