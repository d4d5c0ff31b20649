import {toUtc} from '../to-utc.js'
import type {Book, Post, Thread} from '../tree.js'
import {addressKey} from '../unite/address-key.js'
import {describePost} from '../unite/describe-post.js'

/** A post without address, in its thread. */
interface Placed {
  readonly post: Post
  readonly thread: Thread
}

/**
 * Know posts without address again whose text was edited: by their ids they are
 * others, for these are made of the text.
 *
 * One author writes one text at one time: two posts are one if they have the
 * same author, title and time of publication, a day not being enough, if the middle
 * of one text stands in the other, and if neither book has a second such post. What
 * is less certain is left alone: a text too many is better than one too few.
 *
 * @param old
 *   Book as it is.
 * @param fresh
 *   Book of what may be new; not changed.
 * @returns
 *   The same book, in which an edition has the id of the post in the old one.
 */
export function knowEditions(old: Book, fresh: Book): Book {
  const before = placedIn(old)
  const after = placedIn(fresh)
  const ids = new Map<Post, string>()
  for (const [key, placed] of after) {
    const known = before.get(key)
    if (placed && known && isEdition(known, placed)) ids.set(placed.post, known.post.id)
  }
  if (ids.size === 0) return fresh
  const rename = (post: Post): Post => ({...post, id: ids.get(post) ?? post.id})
  return {
    ...fresh,
    children: fresh.children.map(thread => ({...thread, children: thread.children.map(rename)}))
  }
}

/** Posts by what tells them from others; those that it does not tell apart are none. */
function placedIn({children}: Book): Map<string, Placed | undefined> {
  const placed = new Map<string, Placed | undefined>()
  for (const thread of children) {
    for (const post of thread.children) {
      const key = keyOf(post, thread)
      if (key !== undefined) placed.set(key, placed.has(key) ? undefined : {post, thread})
    }
  }
  return placed
}

function keyOf({author, published, role, url}: Post, {title}: Thread): string | undefined {
  // Midnight is what stands for a day.
  const isTimed = published !== undefined && /T(?!00:00(?::00)?\b)\d/.test(published)
  const time = isTimed ? toUtc(published) : undefined
  const parts = [role, author?.name, title, time].map(part => part?.normalize('NFKC').trim())
  return url === undefined && parts.every(part => part) ? JSON.stringify(parts) : undefined
}

function isEdition(old: Placed, fresh: Placed): boolean {
  const [first, second] = [old.thread.url, fresh.thread.url]
  const isElsewhere =
    first !== undefined && second !== undefined && addressKey(first) !== addressKey(second)
  const [text, other] = [describePost(old.post).beginning, describePost(fresh.post).beginning]
  return !isElsewhere && (other.includes(middleOf(text)) || text.includes(middleOf(other)))
}

/** Letters in a row that two texts do not have in common by chance. */
const stretch = 16

/** Greetings and signatures, which many texts share, stand at the ends. */
function middleOf(text: string): string {
  if (text.length < stretch) return noText
  const start = (text.length - stretch) >> 1
  return text.slice(start, start + stretch)
}

/** No letters, so that it stands in no text. */
const noText = '\n'
