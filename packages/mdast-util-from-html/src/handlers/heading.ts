import type {Heading, PhrasingContent} from 'mdast'
import type {Handle} from '../state.js'

/**
 * Make a handler of headings.
 *
 * @param depth
 *   Rank of the heading.
 * @returns
 *   Handler; bold over a whole heading says nothing, and is unwrapped.
 */
export function heading(depth: Heading['depth']): Handle {
  return (state, element) => {
    const children = unwrapStrong(state.line(element))
    return children.length > 0 ? {type: 'heading', depth, children} : undefined
  }
}

function unwrapStrong(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes
  return first?.type === 'strong' && nodes.length === 1 ? first.children : nodes
}
