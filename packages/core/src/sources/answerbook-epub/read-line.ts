import type {PhrasingContent} from 'mdast'
import type {Element, State} from 'mdast-util-from-html'

/**
 * Read what stands in a line as it was written: white space, too, and marks
 * beside marks, which pages of others only have by chance.
 *
 * @returns
 *   Phrasing content; tidied if there are blocks in it, which we never write.
 */
export function readLine(state: State, element: Element): PhrasingContent[] {
  const nodes = state.all(element)
  return nodes.every(state.isPhrasing) ? nodes : state.line(element)
}
