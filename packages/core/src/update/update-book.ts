import {inLanguage} from '../language/in-language.js'
import type {Book, Post, Thread} from '../tree.js'
import {createIds} from '../unite/create-ids.js'
import {createUnion, type Group, type Member} from '../unite/create-union.js'
import type {PostMarks} from '../unite/describe-post.js'
import type {BookChange} from './book-update.js'
import {knowEditions} from './know-editions.js'

/** A book, and what is new in it. */
export interface UpdatedBook {
  readonly book: Book
  readonly changes: readonly BookChange[]
}

/**
 * Add to a book what is new.
 *
 * What the book holds keeps its order and its ids; what no update touches is
 * the very same. Of a post that both hold the better text is kept: never one
 * that is cut off or much shorter, though it may be newer.
 *
 * A post without address is the same if it has the same text, or the same author,
 * title and time of publication and much of the text.
 *
 * @param old
 *   Book as it is; not changed.
 * @param fresh
 *   Book of what may be new; not changed.
 * @returns
 *   New book in the language of the old one, and what changed.
 */
export function updateBook(old: Book, fresh: Book): UpdatedBook {
  const union = createUnion(() => undefined)
  for (const thread of old.children) union.keep(thread)
  for (const thread of inLanguage(knowEditions(old, fresh), old.lang)) union.add(thread)

  const threads = finish(union.groups)
  const changes = threads.flatMap(changesOf)
  return {book: {...old, children: threads.map(({thread}) => thread)}, changes}
}

/** A post as it is after the update, and how it was put together. */
interface Finished {
  readonly member: Member
  readonly post: Post
}

/** A thread as it is after the update. */
interface FinishedThread {
  readonly thread: Thread
  readonly posts: readonly Finished[]
  readonly isNew: boolean
}

function finish(groups: readonly Group[]): FinishedThread[] {
  const threadId = createIds()
  const postId = createIds()
  // What the book has keeps its ids, wherever something new stands before it.
  for (const {before} of groups) {
    if (!before) continue
    threadId(before.id, before.title)
    for (const {id} of before.children) postId(id, undefined)
  }
  return groups.map(group => {
    const {before, members, thread} = group
    const posts = members.map((member): Finished => {
      const {copy, marks, before} = member
      const id = before?.id ?? postId(copy.post.id, marks.content)
      return {member, post: before && isSame(before, copy.post) ? before : {...copy.post, id}}
    })
    const isTouched = posts.some(({member, post}) => post !== member.before)
    if (before && !isTouched) return {thread: before, posts, isNew: false}
    const id = before?.id ?? threadId(thread.id, thread.title)
    const finished: Thread = {...thread, id, children: posts.map(({post}) => post)}
    return {thread: finished, posts, isNew: !before}
  })
}

/** Whether nothing but the order of fields and the id may differ. */
function isSame(before: Post, after: Post): boolean {
  if (before.children !== after.children) return false
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const [first, second]: ReadonlyArray<Readonly<Record<string, unknown>>> = [
    {...before},
    {...after}
  ]
  return [...names].every(name => name === 'id' || isSameValue(first?.[name], second?.[name]))
}

function isSameValue(first: unknown, second: unknown): boolean {
  return first === second || toJson(first) === toJson(second)
}

function toJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_, child: unknown) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child
  )
}

function changesOf({thread, posts, isNew}: FinishedThread): BookChange[] {
  const {id, title} = thread
  // A question that nobody has answered yet.
  if (isNew && posts.length === 0) return [{kind: 'added', id, ...(title !== undefined && {title})}]
  return posts.flatMap(({member, post}) => changeOf(member, post, thread) ?? [])
}

function changeOf(member: Member, post: Post, thread: Thread): BookChange | undefined {
  const {title} = thread
  const about = {
    id: post.id,
    ...(title !== undefined && {title}),
    ...(post.author && {author: post.author.name})
  }
  if (!member.before) return {kind: 'added', ...about}
  const refused = refusedBy(member, post)
  if (refused !== undefined) return {kind: 'kept', ...about, refused}
  return post === member.before ? undefined : {kind: 'updated', ...about}
}

/** What another text of a post says that was not taken: one that says something else. */
function refusedBy({before, marks, others}: Member, {children, role}: Post): string | undefined {
  // A question comes with each of its answers, and often cut.
  if (role === 'question' || children !== before?.children) return undefined
  const isOther = ({beginning, content, length}: PostMarks) =>
    content !== marks.content && (beginning !== marks.beginning || length !== marks.length)
  return others.find(isOther)?.content
}
