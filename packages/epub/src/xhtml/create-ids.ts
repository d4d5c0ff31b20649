import {digest} from '@answerbook/core/exporting'

/** Make an id of what a thread or post is called in the tree. */
export type IdOf = (kind: 'group' | 'post' | 'thread', name: string) => string

/**
 * Create ids for threads, posts and parts: the same ones in every book, so that what
 * a reader has marked is found again in the next version of it.
 *
 * @returns
 *   Function that gives an id, which names a file as well; no two are the same
 *   in one book.
 */
export function createIds(): IdOf {
  const given = new Map<string, number>()
  return (kind, name) => {
    const id = `${kind[0]}${digest('sha256', `${kind} ${name}`).slice(0, 12)}`
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count > 1 ? `${id}x${count}` : id
  }
}
