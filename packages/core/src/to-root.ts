import type {Root} from 'mdast'
import type {Post} from './tree.js'

/**
 * Give the text of one post as an mdast root.
 *
 * @param post
 *   Post to give; not changed, and its nodes are shared with the result.
 * @returns
 *   Root for any tool that reads mdast; see `toPlainMdast` for tools that do
 *   not know figures, videos, link cards and mentions.
 */
export function toRoot(post: Post): Root {
  return {type: 'root', children: post.children}
}
