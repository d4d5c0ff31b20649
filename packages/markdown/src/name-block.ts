import {digest, type Post} from '@answerbook/core/exporting'
import type {Heading, Paragraph, RootContent} from 'mdast'

/**
 * Name a post in its note, so that links can lead to it.
 *
 * @param blocks
 *   What says whose it is.
 * @param post
 *   Post.
 * @returns
 *   The same blocks, the first with a name at its end.
 * @see https://help.obsidian.md/links#Link+to+a+block+in+a+note
 */
export function nameBlock(blocks: readonly RootContent[], post: Post): RootContent[] {
  const [first, ...others] = blocks
  if (!first || !isLine(first)) return [...blocks]
  const name = {type: 'html' as const, value: ` ^${blockIdOf(post)}`}
  return [{...first, children: [...first.children, name]}, ...others]
}

/** Give the name of a post in its note: made of its `id` alone, so that it stays. */
export function blockIdOf({id}: Pick<Post, 'id'>): string {
  return `answer-${digest('sha256', id).slice(0, 12)}`
}

function isLine(node: RootContent): node is Heading | Paragraph {
  return node.type === 'heading' || node.type === 'paragraph'
}
