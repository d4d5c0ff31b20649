import type {VFile} from 'vfile'
import {stableId} from '../stable-id.js'
import {tellAbout} from '../tell.js'
import type {Post, Thread} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import {createPostIndex} from './create-post-index.js'
import {createThreadIndex} from './create-thread-index.js'
import {describePost, type PostMarks} from './describe-post.js'
import {resembles} from './resembles.js'
import {type Copy, unitePosts} from './unite-posts.js'

/** A thread that is being put together. */
interface Group {
  readonly number: number
  thread: Thread
  readonly members: Member[]
}

/** A post that is being put together. */
interface Member {
  copy: Copy
  readonly marks: PostMarks
  readonly group: Group
}

/**
 * Make one thread of the threads of one question, and one post of the copies of
 * one post.
 *
 * A question is known by its address, else by its title; a post by its address,
 * else by its author and its words. Each stands where it was met first; of a
 * post the fuller copy is kept, with what only the others state.
 *
 * @param threads
 *   Threads in order; not changed.
 * @param file
 *   Told `post-repeated` for each copy that is not kept, but of questions.
 */
export function uniteThreads(threads: readonly Thread[], file: VFile | undefined): Thread[] {
  if (threads.length < 2 && (threads[0]?.children.length ?? 0) < 2) return [...threads]
  const groups: Group[] = []
  const knownThreads = createThreadIndex<Group>()
  const knownPosts = createPostIndex<Member>()
  for (const thread of threads) addThread(thread)
  return withOwnIds(groups)

  function addThread(thread: Thread): void {
    const posts = thread.children.map(post => ({post, marks: describePost(post)}))
    const known = knownThreads.find(thread) ?? holderOf(posts, thread)
    const group = known ?? {number: groups.length, thread, members: []}
    if (known) known.thread = uniteFields(known.thread, thread)
    else groups.push(group)
    knownThreads.add(thread, group)
    for (const {post, marks} of posts) addPost(post, marks, group, thread)
  }

  /** Find the thread that has all posts of a thread: one says more of the other. */
  function holderOf(posts: ReadonlyArray<{readonly marks: PostMarks}>, thread: Thread) {
    const found = posts.map(({marks}) => findMember(marks, undefined, thread))
    return found.every(member => member) ? found[0]?.group : undefined
  }

  function addPost(post: Post, marks: PostMarks, group: Group, thread: Thread): void {
    const copy: Copy = {post, length: marks.length}
    const known = findMember(marks, group, thread)
    const member = known ?? {copy, marks, group}
    knownPosts.add(marks, group.number, member)
    if (!known) {
      group.members.push(member)
      return
    }
    const united = unitePosts(known.copy, copy)
    const isFirst = united.post.children === known.copy.post.children
    known.copy = united
    if (file) tellRepeated(file, known, isFirst)
  }

  function findMember(marks: PostMarks, group: Group | undefined, thread: Thread) {
    const atAddress = knownPosts.atAddress(marks)
    if (atAddress && resembles(atAddress.marks, marks)) return atAddress
    const inGroup = group && knownPosts.inGroup(marks, group.number)
    if (inGroup && !isElsewhere(inGroup, marks)) return inGroup
    // Some answer two questions by one text.
    const found = knownPosts.anywhere(marks)
    const isSame = found && (isNameless(thread) || isNameless(found.group.thread))
    return isSame && !isElsewhere(found, marks) ? found : undefined
  }
}

/** Several threads, or posts, may be at the one address that is their id. */
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

/** Give the first that has an id that id, and others one of their own. */
function createIds(): (id: string, what: string | undefined) => string {
  const counts = new Map<string, number>()
  return (id, what) => {
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    return count === 0 ? id : stableId([id, what, String(count)])
  }
}

function isElsewhere({marks}: Member, {address}: PostMarks): boolean {
  return marks.address !== undefined && address !== undefined && marks.address !== address
}

function isNameless({title, url}: Thread): boolean {
  return title === undefined && url === undefined
}

function uniteFields(first: Thread, second: Thread): Thread {
  const url = first.url ?? second.url
  return withoutAbsent({
    ...second,
    ...first,
    url,
    id: first.url === undefined && url !== undefined ? second.id : first.id
  })
}

function tellRepeated(file: VFile, {copy, group}: Member, isFirst: boolean): void {
  const {post} = copy
  // A question comes with each of its answers.
  if (post.role === 'question') return
  const whose = post.author ? ` by ${post.author.name}` : ''
  const which = isFirst ? 'the first is kept' : 'the other, which is fuller, is kept'
  const reason = `Unexpected second copy of the ${post.role}${whose}, ${which}`
  tellAbout(file, 'post-repeated', reason, [group.thread, post])
}
