import type {VFile} from 'vfile'
import {tellAbout} from '../tell.js'
import type {Thread} from '../tree.js'
import {createIds} from './create-ids.js'
import {createUnion, type Group, type Member} from './create-union.js'

/**
 * Make one thread of the threads of one question, and one post of the copies of
 * one post.
 *
 * @param threads
 *   Threads in order; not changed.
 * @param file
 *   Told `post-repeated` for each copy that is not kept, but of questions.
 */
export function uniteThreads(threads: readonly Thread[], file: VFile | undefined): Thread[] {
  if (threads.length < 2 && (threads[0]?.children.length ?? 0) < 2) return [...threads]
  const union = createUnion((member, isFirst) => {
    if (file) tellRepeated(file, member, isFirst)
  })
  for (const thread of threads) union.add(thread)
  return withOwnIds(union.groups)
}

function withOwnIds(groups: readonly Group[]): Thread[] {
  const threadId = createIds()
  const postId = createIds()
  return groups.map(({thread, members}) => ({
    ...thread,
    id: threadId(thread.id, thread.title),
    children: members.map(({copy: {post}, marks}) => ({
      ...post,
      id: postId(post.id, marks.content)
    }))
  }))
}

function tellRepeated(file: VFile, {copy, group}: Member, isFirst: boolean): void {
  const {post} = copy
  // A question comes with each of its answers.
  if (post.role === 'question') return
  const whose = post.author ? ` by ${post.author.name}` : ''
  const which = isFirst ? 'the first is kept' : 'the other, which is fuller or newer, is kept'
  const reason = `Unexpected second copy of the ${post.role}${whose}, ${which}`
  tellAbout(file, 'post-repeated', reason, [group.thread, post])
}
