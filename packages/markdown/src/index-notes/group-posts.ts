import type {Post, Thread} from '@answerbook/core'
import type {IndexEntry} from './index-entry.js'

/** What posts are brought together by. */
export type GroupKind = 'author' | 'question'

/** Posts that are listed in one note. */
export interface Group {
  readonly id: string
  readonly title: string | undefined
  /** What the author says of themselves. */
  readonly headline: string | undefined
  readonly url: string | undefined
  readonly members: Member[]
}

/** A post, and where it stands. */
export interface Member {
  readonly entry: IndexEntry
  readonly post: Post
  readonly thread: Thread
}

/**
 * Bring posts together by their question, or by their author.
 *
 * Authors of one name are one unless they have pages of their own.
 *
 * @returns
 *   Groups in the order of their first posts; without what answers nothing, or
 *   has no author.
 */
export function groupPosts(entries: readonly IndexEntry[], by: GroupKind): Group[] {
  const members = entries.flatMap(entry =>
    entry.book.children.flatMap(thread =>
      thread.children.map((post): Member => ({entry, post, thread}))
    )
  )
  const pages = by === 'author' ? pagesOf(members) : new Map<string, Set<string>>()
  const groups = new Map<string, Group>()
  for (const member of members) {
    const about = by === 'author' ? authorOf(member, pages) : questionOf(member)
    if (!about) continue
    const group = groups.get(about.id)
    if (group) group.members.push(member)
    else groups.set(about.id, {...about, members: [member]})
  }
  return [...groups.values()]
}

type About = Omit<Group, 'members'>

function questionOf({post, thread}: Member): About | undefined {
  if (post.role !== 'answer') return undefined
  return {id: thread.id, title: thread.title, headline: undefined, url: thread.url}
}

function authorOf({post}: Member, pages: ReadonlyMap<string, Set<string>>): About | undefined {
  const {author, role} = post
  if (!author || role === 'question') return undefined
  const [only, ...others] = pages.get(author.name) ?? []
  const url = author.url ?? (others.length === 0 ? only : undefined)
  return {id: url ?? author.name, title: author.name, headline: author.headline, url}
}

/** A text that does not tell the page of its author is that of the only one of the name. */
function pagesOf(members: readonly Member[]): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const {post} of members) {
    const {name, url} = post.author ?? {}
    if (name !== undefined && url !== undefined) {
      pages.set(name, (pages.get(name) ?? new Set()).add(url))
    }
  }
  return pages
}
