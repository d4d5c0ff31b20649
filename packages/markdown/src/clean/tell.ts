import type {RootContent} from 'mdast'
import type {VFile} from 'vfile'

/** States of a book that are told when it is written as Markdown. */
export type RuleId =
  | 'depth-limited'
  | 'html-escaped'
  | 'node-unknown'
  | 'note-missing'
  | 'url-unsafe'

/**
 * Tell what is wrong with a node, and what was done about it.
 *
 * @param file
 *   File to tell it on.
 * @param node
 *   Node that is meant.
 * @param ruleId
 *   What is wrong, for programs.
 * @param reason
 *   What is wrong, and what was done, for people.
 */
export function tell(file: VFile, node: RootContent, ruleId: RuleId, reason: string): void {
  file.message(reason, {place: node.position, ruleId, source: '@answerbook/markdown'})
}
