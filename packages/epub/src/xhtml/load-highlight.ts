import type {Highlight} from '@answerbook/highlight'
import type {Nodes} from 'mdast'
import {descendants} from '../text/descendants.js'

/**
 * Load what divides code into tokens, if there is code of a stated language.
 *
 * @param nodes
 *   What is to be written.
 * @returns
 *   What divides code; nothing if it is not needed.
 */
export async function loadHighlight(nodes: readonly Nodes[]): Promise<Highlight | undefined> {
  for (const node of descendants(nodes)) {
    if (node.type !== 'code' || !node.lang) continue
    const {createHighlight} = await import('@answerbook/highlight')
    return createHighlight()
  }
  return undefined
}
