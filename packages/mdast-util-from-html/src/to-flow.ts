import type {PhrasingContent, RootContent} from 'mdast'
import {isBlank} from './is-blank.js'
import type {FlowContent, State} from './state.js'
import {tidyPhrasing} from './tidy-phrasing.js'

/**
 * Turn mixed content into flow content.
 *
 * @param nodes
 *   Phrasing and flow content, in order.
 * @param state
 *   State of the conversion.
 * @returns
 *   Flow content: what stood between blocks is tidied, in paragraphs.
 */
export function toFlow(nodes: readonly RootContent[], state: State): FlowContent[] {
  const flow: FlowContent[] = []
  let run: PhrasingContent[] | undefined

  for (const node of nodes) {
    if (state.isPhrasing(node)) {
      if (run) run.push(node)
      else run = [node]
      continue
    }

    if (run) addParagraphs(flow, run)
    run = undefined
    if (node.type === 'caption') flow.push({type: 'paragraph', children: node.children})
    // Handlers make no parts of lists and tables on their own.
    else flow.push(node as FlowContent)
  }

  if (run) addParagraphs(flow, run)
  return flow
}

function addParagraphs(flow: FlowContent[], run: readonly PhrasingContent[]): void {
  if (run.every(isBlank)) return
  for (const children of tidyPhrasing(run)) flow.push({type: 'paragraph', children})
}
