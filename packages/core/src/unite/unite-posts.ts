import {toUtc} from '../to-utc.js'
import type {Post} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import type {PostMarks} from './describe-post.js'

/** A copy of a post, and how much its text says. */
export interface Copy {
  readonly post: Post
  readonly marks: PostMarks
}

/**
 * Make one post of two copies of it.
 *
 * The better text is kept: one that is not cut off; else the one updated last,
 * unless it is poorer; else the longer; else the first. What only one of them
 * states is kept. Where both say the same and show pictures, those of the first
 * stay: what it has at hand the other may only have an address of.
 */
export function unitePosts(first: Copy, second: Copy): Copy {
  const [kept, other] = isBetter(second, first) ? [second, first] : [first, second]
  const text = showsSame(first, second) ? first : kept
  const saysSame = first.marks.content === second.marks.content
  const url = kept.post.url ?? other.post.url
  const post = withoutAbsent<Post>({
    ...other.post,
    ...kept.post,
    id: kept.post.url === undefined && url !== undefined ? other.post.id : kept.post.id,
    author: kept.post.author ? {...other.post.author, ...kept.post.author} : other.post.author,
    // These say something of the text that is kept.
    children: text.post.children,
    lang: text.post.lang,
    truncated: text.post.truncated,
    updated: kept.post.updated ?? (saysSame ? other.post.updated : undefined)
  })
  return {post, marks: text.marks}
}

function showsSame({post, marks}: Copy, {post: other, marks: others}: Copy): boolean {
  const isSame = marks.content === others.content && post.truncated === other.truncated
  return isSame && marks.pictures > 0 && marks.pictures >= others.pictures
}

function isBetter(left: Copy, right: Copy): boolean {
  const isCut = left.post.truncated ?? false
  if (isCut !== (right.post.truncated ?? false)) return !isCut
  if (isNewer(left, right) && !isPoorer(left, right)) return true
  if (isNewer(right, left) && !isPoorer(right, left)) return false
  if (left.marks.length !== right.marks.length) return left.marks.length > right.marks.length
  return (updatedAt(left.post) ?? '') > (updatedAt(right.post) ?? '')
}

/** Whether both say when they were updated, and the one was later. */
function isNewer(left: Copy, right: Copy): boolean {
  const [time, other] = [updatedAt(left.post), updatedAt(right.post)]
  return time !== undefined && other !== undefined && time > other
}

/** How much of a text may go when its author goes over it. */
const shortest = 0.9

/** Whether a text has lost much of what another has, or all after some place in it. */
function isPoorer({marks: left}: Copy, {marks: right}: Copy): boolean {
  if (left.length >= right.length) return false
  return left.length < shortest * right.length || right.beginning.startsWith(left.beginning)
}

function updatedAt({updated}: Post): string | undefined {
  return updated === undefined ? undefined : toUtc(updated)
}
