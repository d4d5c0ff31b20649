import type {Post, Thread} from '@answerbook/core'
import type {RootContent} from 'mdast'
import type {VFile} from 'vfile'

/** States of a book that are told when it is written as Markdown. */
export type RuleId =
  | 'blocks-lost'
  | 'code-changed'
  | 'depth-limited'
  | 'html-escaped'
  | 'mark-lost'
  | 'node-unknown'
  | 'note-missing'
  | 'url-unsafe'

/** Tell what is wrong with a node of a post, and what was done about it. */
export type Tell = (
  node: Pick<RootContent, 'position' | 'type'>,
  ruleId: RuleId,
  reason: string
) => void

/**
 * Create what tells messages about a post.
 *
 * @param file
 *   File to tell them on.
 * @param ancestors
 *   Thread and post that they are about.
 * @returns
 *   Function that tells a message, which names both as its `ancestors`.
 */
export function createTell(file: VFile, ...ancestors: [Thread, Post]): Tell {
  return (node, ruleId, reason) => {
    file.message(reason, {
      ancestors,
      place: node.position,
      ruleId,
      source: '@answerbook/markdown'
    })
  }
}
