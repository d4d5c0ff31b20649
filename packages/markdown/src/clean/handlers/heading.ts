import type {Heading, PhrasingContent, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {line} from './line.js'

/** Clean a heading: it is one line, so what is broken becomes a space. */
export function heading(
  node: Heading,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const shifted = Math.max(1, Math.min(6, node.depth + state.shift)) as Heading['depth']
  const children = withoutBreaks(node.children)
  const isSame = shifted === node.depth && children === node.children
  return line(isSame ? node : {...node, depth: shifted, children}, state, depth)
}

function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some(node => node.type === 'break' || 'children' in node)) return nodes
  return nodes.map(node => {
    if (node.type === 'break') return {type: 'text', value: ' '}
    return 'children' in node
      ? ({...node, children: withoutBreaks(node.children)} as PhrasingContent)
      : node
  })
}
