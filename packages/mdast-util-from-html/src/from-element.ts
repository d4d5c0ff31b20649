import type {Root} from 'mdast'
import {createState} from './create-state.js'
import type {Element, ElementRoot} from './element.js'
import type {FromHtmlOptions} from './options.js'
import {toFlow} from './to-flow.js'

/**
 * Turn a parsed document, or an element of it, into mdast.
 *
 * @param node
 *   Root or element that `parseHtml` made; not changed.
 * @param options
 *   Choices of the caller; `file` receives the messages.
 * @returns
 *   Root with flow content; tells all that `fromHtml` does but
 *   `depth-limited`.
 */
export function fromElement(
  node: Readonly<Element | ElementRoot>,
  options: Readonly<FromHtmlOptions> = {}
): Root {
  const state = createState(options)
  const nodes = state.all(node.type === 'root' ? node : {children: [node]})
  return {type: 'root', children: toFlow(nodes, state)}
}
