import type {Post, Thread} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import {createPostIndex} from './create-post-index.js'
import {createThreadIndex} from './create-thread-index.js'
import {describePost, type PostMarks} from './describe-post.js'
import {resembles} from './resembles.js'
import {type Copy, unitePosts} from './unite-posts.js'

/** A thread that is being put together. */
export interface Group {
  readonly number: number
  thread: Thread
  readonly members: Member[]
  /** Set for a thread that was laid out before: as it was then. */
  readonly before?: Thread | undefined
}

/** A post that is being put together. */
export interface Member {
  copy: Copy
  readonly marks: PostMarks
  readonly group: Group
  /** Set for a post that was laid out before: as it was then. */
  readonly before?: Post | undefined
  /** What was known of the copies that were met after the first. */
  readonly others: PostMarks[]
}

/** Puts threads and posts together that are one. */
export interface Union {
  /** Take a thread as it is laid out: nothing in it is put together, and ids stay. */
  readonly keep: (thread: Thread) => void
  /** Add a thread to the one that it belongs to, or as one of its own. */
  readonly add: (thread: Thread) => void
  readonly groups: readonly Group[]
}

/**
 * Create a union of threads and posts.
 *
 * A question is known by its address, else by its title; a post by its address,
 * else by its author and its words. Each stands where it was met first; of a
 * post the better copy is kept, with what only the others state.
 *
 * @param onCopy
 *   Told of each copy, and whether what was met before is kept.
 * @returns
 *   Union of nothing.
 */
export function createUnion(onCopy: (member: Member, isFirst: boolean) => void): Union {
  const groups: Group[] = []
  const knownThreads = createThreadIndex<Group>()
  const knownPosts = createPostIndex<Member>()
  return {keep, add, groups}

  function keep(thread: Thread): void {
    const group: Group = {number: groups.length, thread, members: [], before: thread}
    groups.push(group)
    knownThreads.add(thread, group)
    for (const post of thread.children) {
      const marks = describePost(post)
      begin({copy: {post, marks}, marks, group, before: post, others: []})
    }
  }

  function add(thread: Thread): void {
    const posts = thread.children.map(post => ({post, marks: describePost(post)}))
    const known = knownThreads.find(thread) ?? holderOf(posts, thread)
    const group = known ?? {number: groups.length, thread, members: []}
    if (known) known.thread = uniteFields(known.thread, thread)
    else groups.push(group)
    knownThreads.add(thread, group)
    for (const copy of posts) addPost(copy, group, thread)
  }

  /** Find the thread that has all posts of a thread: one says more of the other. */
  function holderOf(posts: ReadonlyArray<{readonly marks: PostMarks}>, thread: Thread) {
    const found = posts.map(({marks}) => findMember(marks, undefined, thread))
    return found.every(member => member) ? found[0]?.group : undefined
  }

  function addPost(
    copy: {readonly post: Post; readonly marks: PostMarks},
    group: Group,
    thread: Thread
  ): void {
    const {marks} = copy
    const known = findMember(marks, group, thread)
    if (!known) {
      begin({copy, marks, group, others: []})
      return
    }
    knownPosts.add(marks, group.number, known)
    const united = unitePosts(known.copy, copy)
    const isFirst = united.post.children === known.copy.post.children
    known.copy = united
    known.others.push(marks)
    onCopy(known, isFirst)
  }

  function begin(member: Member): void {
    knownPosts.add(member.marks, member.group.number, member)
    member.group.members.push(member)
  }

  function findMember(marks: PostMarks, group: Group | undefined, thread: Thread) {
    const atAddress = knownPosts.atAddress(marks)
    if (atAddress && resembles(atAddress.marks, marks)) return atAddress
    const ofOrigin = knownPosts.ofOrigin(marks)
    if (ofOrigin) return ofOrigin
    const inGroup = group && knownPosts.inGroup(marks, group.number)
    if (inGroup && !isElsewhere(inGroup, marks)) return inGroup
    // Some answer two questions by one text.
    const found = knownPosts.anywhere(marks)
    const isSame = found && (isNameless(thread) || isNameless(found.group.thread))
    return isSame && !isElsewhere(found, marks) ? found : undefined
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
