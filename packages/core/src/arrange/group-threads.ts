import {stableId} from '../stable-id.js'
import {toUtc} from '../to-utc.js'
import type {Post, Thread} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import {wordsFor} from '../words.js'
import {groupBy} from './group-by.js'

/** What the texts of a part can have in common. */
export type Group = 'author' | 'month' | 'topic'

/** How parts are named and put in order. */
export interface GroupThreadsOptions {
  readonly lang: string
  /** Whether months run backwards. */
  readonly newestFirst: boolean
}

/**
 * Bind threads in parts.
 *
 * @param threads
 *   Threads in order; not changed.
 * @param group
 *   What the texts of a part have in common.
 * @param options
 *   How parts are named and put in order.
 * @returns
 *   The threads of the first part, then those of the next, each naming its
 *   part: months in order, other parts in the order of what is first in them,
 *   and last what belongs to none; no parts if all threads belong to none.
 */
export function groupThreads(
  threads: readonly Thread[],
  group: Group,
  {lang, newestFirst}: GroupThreadsOptions
): Thread[] {
  const words = wordsFor(lang)
  const all = group === 'author' ? threads.flatMap(divideByAuthor) : threads
  const parts = groupBy(all, keys[group])
  const named = [...parts.keys()].filter(key => key !== undefined)
  // One part for all texts would say nothing.
  if (named.length === 0) return threads.map(({part: _, ...thread}) => thread)
  if (group === 'month') named.sort()
  if (group === 'month' && newestFirst) named.reverse()
  return [...named, undefined].flatMap(key => {
    const part = key === undefined ? words.otherPart : group === 'month' ? words.month(key) : key
    return (parts.get(key) ?? []).map(thread => ({...thread, part}))
  })
}

const keys: Readonly<Record<Group, (thread: Thread) => string | undefined>> = {
  author: thread => textsOf(thread)[0]?.author?.name,
  month: thread =>
    textsOf(thread)
      .flatMap(({published, updated}) => monthOf(published ?? updated) ?? [])
      .sort()[0] ?? monthOf(thread.published),
  topic: ({categories = [], tags = []}) => categories[0] ?? tags[0]
}

/** A thread for each author, the question with the first of them. */
function divideByAuthor(thread: Thread): Thread[] {
  const questions = thread.children.filter(({role}) => role === 'question')
  const authors = [...groupBy(textsOf(thread), ({author}) => author?.name)]
  if (authors.length <= 1) return [thread]
  return authors.map(([name, posts], index) =>
    withoutAbsent({
      ...thread,
      id: index === 0 ? thread.id : stableId([thread.id, name]),
      children: index === 0 ? [...questions, ...posts] : posts
    })
  )
}

function textsOf({children}: Thread): Post[] {
  return children.filter(({role}) => role !== 'question')
}

function monthOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : toUtc(date)?.slice(0, 'YYYY-MM'.length)
}
