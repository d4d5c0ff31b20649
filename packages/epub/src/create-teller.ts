import type {Nodes} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'

/** Kind of a message of this package. */
export type RuleId =
  | 'cover-missing'
  | 'depth-limited'
  | 'device-contents'
  | 'device-css'
  | 'device-math'
  | 'device-page'
  | 'device-picture'
  | 'device-size'
  | 'image-missing'
  | 'image-stilled'
  | 'link-dropped'
  | 'math-failed'
  | 'node-unknown'

/** Tell the reader of the messages about a node, once for each `subject`. */
export type Tell = (ruleId: RuleId, subject: string, reason: string, node?: Nodes) => void

/** Make what tells messages about a part of the book, named by its ancestors. */
export type TellAbout = (ancestors: Node[]) => Tell

/**
 * Create what tells messages on a file.
 *
 * @param file
 *   File to tell them on; nobody hears them without one.
 * @returns
 *   Function that makes what tells each rule and subject once in a part of the
 *   book, with the `ancestors` of what is in it.
 */
export function createTeller(file: VFile | undefined): TellAbout {
  return ancestors => {
    const told = new Set<string>()
    return (ruleId, subject, reason, node) => {
      const key = `${ruleId} ${subject}`
      if (told.has(key)) return
      told.add(key)
      file?.message(reason, {ancestors, ruleId, source: '@answerbook/epub', place: node?.position})
    }
  }
}
