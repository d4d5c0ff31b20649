import {toUtc} from '../to-utc.js'
import type {Post} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'

/** A copy of a post, and how many letters and digits its text has. */
export interface Copy {
  readonly post: Post
  readonly length: number
}

/**
 * Make one post of two copies of it.
 *
 * The fuller text is kept: one that is not cut off, else the longer, else the
 * one updated last, else the first. What only one of them states is kept.
 */
export function unitePosts(first: Copy, second: Copy): Copy {
  const [kept, other] = isFuller(second, first) ? [second, first] : [first, second]
  const url = kept.post.url ?? other.post.url
  const post = withoutAbsent<Post>({
    ...other.post,
    ...kept.post,
    id: kept.post.url === undefined && url !== undefined ? other.post.id : kept.post.id,
    author: kept.post.author ? {...other.post.author, ...kept.post.author} : other.post.author,
    // These say something of the text that is kept.
    lang: kept.post.lang,
    truncated: kept.post.truncated
  })
  return {post, length: kept.length}
}

function isFuller(left: Copy, right: Copy): boolean {
  const isCut = left.post.truncated ?? false
  if (isCut !== (right.post.truncated ?? false)) return !isCut
  if (left.length !== right.length) return left.length > right.length
  return updatedAt(left.post) > updatedAt(right.post)
}

function updatedAt({updated}: Post): string {
  return (updated === undefined ? undefined : toUtc(updated)) ?? ''
}
