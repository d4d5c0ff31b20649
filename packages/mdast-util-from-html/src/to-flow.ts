import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
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
export function toFlow(nodes: readonly RootContent[], state: State): FlowContent[] {
  return nodes.every(state.isPhrasing) ? toParagraphs(nodes) : closeRuns(nodes, state)
}

/** Put what stands between blocks into paragraphs. */
function closeRuns(nodes: readonly RootContent[], {isPhrasing}: State): FlowContent[] {
  const flow: FlowContent[] = []
  let run: PhrasingContent[] = []

  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node)
      continue
    }

    closeRun()
    if (node.type === 'caption') flow.push({type: 'paragraph', children: node.children})
    // Handlers make no parts of lists and tables on their own.
    else flow.push(node as FlowContent)
  }

  closeRun()
  return flow

  function closeRun(): void {
    if (run.length === 0) return
    for (const paragraph of toParagraphs(run)) flow.push(paragraph)
    run = []
  }
}

function toParagraphs(run: readonly PhrasingContent[]): Paragraph[] {
  // Most paragraphs are one text.
  if (isTidy(run)) return [{type: 'paragraph', children: run.slice()}]
  if (run.every(isBlank)) return []
  const paragraphs: Paragraph[] = []
  for (const children of tidyPhrasing(run)) paragraphs.push({type: 'paragraph', children})
  return paragraphs
}
