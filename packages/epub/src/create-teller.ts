import type {Nodes} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'

/** Tell the reader of the messages about a node, once for each `subject`. */
export type Tell = (ruleId: string, subject: string, reason: string, node?: Nodes) => void

/** Make what tells messages about a part of the book, named by its ancestors. */
export type TellAbout = (ancestors: Node[]) => Tell

/**
 * Create what tells messages on a file.
 *
 * @param file
 *   File to tell them on.
 * @returns
 *   Function that tells each rule and subject once, and as its `ancestors`
 *   what part of the book it is about.
 */
export function createTeller(file: VFile): TellAbout {
  const told = new Set<string>()
  return ancestors => (ruleId, subject, reason, node) => {
    const key = `${ruleId} ${subject}`
    if (told.has(key)) return
    told.add(key)
    file.message(reason, {ancestors, ruleId, source: '@answerbook/epub', place: node?.position})
  }
}
