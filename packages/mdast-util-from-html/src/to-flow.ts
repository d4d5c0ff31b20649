import type {PhrasingContent, RootContent} from 'mdast'
import type {FlowContent, IsPhrasing} from './state.js'
import {tidyPhrasing} from './tidy-phrasing.js'

/**
 * Turn mixed content into flow content.
 *
 * @param nodes
 *   Phrasing and flow content, in order.
 * @param isPhrasing
 *   Test that tells the two apart.
 * @returns
 *   Flow content: what stood between blocks is tidied, in paragraphs.
 */
export function toFlow(nodes: readonly RootContent[], isPhrasing: IsPhrasing): FlowContent[] {
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
    for (const children of tidyPhrasing(run)) flow.push({type: 'paragraph', children})
    run = []
  }
}
