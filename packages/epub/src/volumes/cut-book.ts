import type {Book, Post, Thread} from '@answerbook/core'
import type {Weights} from './weigh-book.js'
import type {Weight} from './weight.js'

/** What a volume may hold. */
export interface VolumeLimits {
  /** Answers and articles; any number if absent. */
  readonly posts?: number | undefined
  /** Bytes, and what they are counted by; any number if absent. */
  readonly size?: {readonly bytes: number; readonly weights: Weights} | undefined
}

/**
 * Divide a book into volumes.
 *
 * A thread stays together where it can: one that does not fit begins a volume,
 * and only one that fits in none is divided, between its posts. A post that fits
 * in none has a volume of its own.
 *
 * @param book
 *   Book to divide; not changed.
 * @param limits
 *   What a volume may hold.
 * @returns
 *   Books of the same posts in the same order, each once; at least one.
 */
export function cutBook(book: Book, limits: VolumeLimits): Book[] {
  const volumes: Volume[] = []
  let volume = begin()

  for (const thread of book.children) {
    if (!volume.fits(thread, thread.children)) volume = next()
    if (volume.fits(thread, thread.children) || thread.children.length === 0) {
      volume.add(thread, thread.children)
    } else {
      for (const post of thread.children) {
        if (!volume.fits(thread, [post])) volume = next()
        volume.add(thread, [post])
      }
    }
  }
  return volumes.map(({threads}) => ({...book, children: threads()}))

  function next(): Volume {
    return volume.threads().length === 0 ? volume : begin()
  }

  function begin(): Volume {
    const begun = createVolume(limits)
    volumes.push(begun)
    return begun
  }
}

/** A volume that is being filled. */
interface Volume {
  readonly fits: (thread: Thread, posts: readonly Post[]) => boolean
  /** Add posts of a thread, which may be the last one that it has already. */
  readonly add: (thread: Thread, posts: readonly Post[]) => void
  readonly threads: () => Thread[]
}

function createVolume({posts: maxPosts = Number.POSITIVE_INFINITY, size}: VolumeLimits): Volume {
  const held: Array<{readonly thread: Thread; readonly posts: Post[]}> = []
  const pictures = new Set<string>()
  let hasCover = false
  let count = 0
  let bytes = size?.weights.empty ?? 0

  return {
    fits: (thread, posts) =>
      count + countOf(posts) <= maxPosts &&
      (!size || bytes + growth(thread, posts).bytes <= size.bytes),
    add(thread, posts) {
      const {bytes: more, names} = growth(thread, posts)
      bytes += more
      for (const name of names) pictures.add(name)
      hasCover ||= Boolean(thread.cover)
      count += countOf(posts)
      if (isOpen(thread)) held.at(-1)?.posts.push(...posts)
      else held.push({thread, posts: [...posts]})
    },
    threads: () => held.map(({thread, posts}) => ({...thread, children: posts}))
  }

  function isOpen(thread: Thread): boolean {
    return held.at(-1)?.thread === thread
  }

  /** What a volume grows by: pictures that it has are no more. */
  function growth(thread: Thread, posts: readonly Post[]) {
    const names = new Set<string>()
    let more = 0
    for (const weight of weightsOf(thread, posts)) {
      more += weight.bytes
      for (const [name, length] of weight.pictures) {
        if (!pictures.has(name) && !names.has(name)) more += length
        names.add(name)
      }
    }
    return {bytes: more, names}
  }

  function weightsOf(thread: Thread, posts: readonly Post[]): Weight[] {
    if (!size) return []
    const {ofThread, ofPost, ofCover} = size.weights
    return [
      ...(isOpen(thread) ? [] : [ofThread(thread)]),
      ...(hasCover ? [] : [ofCover(thread)]),
      ...posts.map(ofPost)
    ]
  }
}

/** Who asks is not counted. */
function countOf(posts: readonly Post[]): number {
  return posts.filter(({role}) => role !== 'question').length
}
