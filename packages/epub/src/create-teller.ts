import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'

/** Tell the reader of the messages about a node, once for each `subject`. */
export type Tell = (ruleId: string, subject: string, reason: string, node?: Nodes) => void

/**
 * Create what tells messages on a file.
 *
 * @param file
 *   File to tell them on.
 * @returns
 *   Function that tells each rule and subject once.
 */
export function createTeller(file: VFile): Tell {
  const told = new Set<string>()
  return (ruleId, subject, reason, node) => {
    const key = `${ruleId} ${subject}`
    if (told.has(key)) return
    told.add(key)
    file.message(reason, {ruleId, source: '@answerbook/epub', place: node?.position})
  }
}
