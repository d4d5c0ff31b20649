import type {Post, Thread} from './tree.js'

/**
 * Bind threads with one id into one thread, in the place of the first.
 *
 * @param threads
 *   Threads to bind; not changed.
 * @returns
 *   New list; a post that is already there is not repeated, and a field is
 *   what the first thread that states it says.
 */
export function mergeThreads(threads: readonly Thread[]): Thread[] {
  const merged = new Map<string, Merged>()
  for (const thread of threads) {
    const known = merged.get(thread.id) ?? {thread, posts: [], ids: new Set()}
    const added = thread.children.filter(post => !known.ids.has(post.id))
    for (const post of added) {
      known.posts.push(post)
      known.ids.add(post.id)
    }
    merged.set(thread.id, {...known, thread: {...thread, ...known.thread}})
  }
  return [...merged.values()].map(({thread, posts}) => ({...thread, children: posts}))
}

/** A thread so far; lists of posts grow, as copies of long ones would be dear. */
interface Merged {
  readonly thread: Thread
  readonly posts: Post[]
  readonly ids: Set<string>
}
