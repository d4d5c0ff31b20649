import type {PhrasingContent, RootContent} from 'mdast'
import {isBlank} from './is-blank.js'
import {isTidy} from './is-tidy.js'
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
export function toFlow(nodes: readonly RootContent[], {isPhrasing}: State): FlowContent[] {
  const flow: FlowContent[] = []
  let run: PhrasingContent[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node)
      continue
    }
    addParagraphs(flow, run)
    run = []
    if (node.type === 'caption') flow.push({type: 'paragraph', children: node.children})
    // Handlers make no parts of lists and tables on their own.
    else flow.push(node as FlowContent)
  }
  addParagraphs(flow, run)
  return flow
}

/** Put what stands between blocks into paragraphs. */
function addParagraphs(flow: FlowContent[], run: PhrasingContent[]): void {
  // Most paragraphs are one text; a copy has room for it and no more.
  if (isTidy(run)) flow.push({type: 'paragraph', children: run.slice()})
  else if (!run.every(isBlank)) {
    for (const children of tidyPhrasing(run)) flow.push({type: 'paragraph', children})
  }
}
