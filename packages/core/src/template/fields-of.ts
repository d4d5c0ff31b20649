import {linkSchemes} from '../link-schemes.js'
import {stableId} from '../stable-id.js'
import {toUtc} from '../to-utc.js'
import type {Book, Post, Thread} from '../tree.js'
import {countCharacters} from './count-characters.js'
import type {TemplateFields} from './template.js'

/** What to gather beside. */
export interface FieldsOfOptions {
  /**
   * Fields that the caller knows beside those of `fieldNames`.
   *
   * @defaultValue `{}`
   */
  readonly extra?: TemplateFields | undefined
  /**
   * Title that was given to the book.
   *
   * @defaultValue that of its only thread, else that of the book
   */
  readonly title?: string | undefined
}

/**
 * Gather what a book knows about itself, by the names that templates use.
 *
 * What belongs to one text alone (its votes, its address) is given only where
 * the book has one text beside the question.
 *
 * @param book
 *   Book to look at; not changed.
 * @param options
 *   Fields beside those of the book.
 * @returns
 *   A value for each of `fieldNames`; `undefined` where it is not known.
 */
export function fieldsOf(book: Book, options: Readonly<FieldsOfOptions> = {}): TemplateFields {
  const {extra = {}, title} = options
  const threads = book.children
  const thread = threads.length === 1 ? threads[0] : undefined
  const posts = threads.flatMap(({children}) => children)
  const answered = posts.filter(({role}) => role !== 'question')
  const question = thread?.children.find(({role}) => role === 'question')
  const texts = answered.length > 0 ? answered : posts
  const post = thread && texts.length === 1 ? texts[0] : undefined
  const isAnswer = post?.role === 'answer'
  const author = shared(texts, ({author}) => author?.name)
  const published = post?.published ?? thread?.published
  const updated = post ? post.updated : lastChange(posts)
  const id = idOf(threads, thread, post)
  const isArticle = texts.length > 0 && texts.every(({role}) => role === 'article')

  return {
    ...extra,
    title: title || (thread?.title ?? book.title),
    author,
    authors: [...new Set(texts.flatMap(({author}) => author?.name ?? []))],
    'author.url': author && safe(shared(texts, ({author}) => author?.url)),
    headline: author && shared(texts, ({author}) => author?.headline),
    site: shared(threads, ({site}) => site),
    url: safe(post?.url) ?? safe(thread?.url),
    'answer.url': isAnswer ? safe(post?.url) : undefined,
    'question.url': isArticle ? undefined : safe(thread?.url ?? question?.url),
    'question.author': question?.author?.name,
    date: published ?? firstDate(posts) ?? updated ?? thread?.saved,
    published,
    updated,
    saved: thread?.saved,
    votes: post?.votes,
    comments: post?.commentCount,
    categories: thread?.categories,
    tags: thread?.tags,
    cover: safe(thread?.cover),
    licence: shared(posts, ({licence}) => licence),
    lang: post?.lang ?? book.lang,
    truncated: post?.truncated,
    role: post?.role,
    id,
    hash: stableId([id]).slice(0, 8),
    answers: posts.filter(({role}) => role === 'answer').length,
    posts: posts.length,
    // Only who asks for it pays for it.
    characters: () => countCharacters(book)
  }
}

/** Give what all say, if all say the same. */
function shared<Item extends Post | Thread>(
  items: readonly Item[],
  read: (item: Item) => string | undefined
): string | undefined {
  const [first, ...others] = new Set(items.map(read))
  return others.length === 0 ? first : undefined
}

function idOf(
  threads: readonly Thread[],
  thread: Thread | undefined,
  post: Post | undefined
): string {
  return post?.id ?? thread?.id ?? stableId(threads.map(({id}) => id))
}

/** When any of several texts was last changed, if any says that it was. */
function lastChange(posts: readonly Post[]): string | undefined {
  if (!posts.some(({updated}) => updated !== undefined)) return undefined
  return byTime(posts.map(({updated, published}) => updated ?? published)).at(-1)
}

function firstDate(posts: readonly Post[]): string | undefined {
  return byTime(posts.map(({published}) => published))[0]
}

function byTime(dates: ReadonlyArray<string | undefined>): string[] {
  const timed = dates.flatMap(date => {
    const time = date === undefined ? undefined : toUtc(date)
    return date === undefined || time === undefined ? [] : [{date, time}]
  })
  return timed
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({date}) => date)
}

/** Leave out addresses that lead to no place of the Web. */
function safe(url: string | undefined): string | undefined {
  // Browsers drop these characters before they look at the scheme.
  const bare = url?.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '')
  const scheme = bare && /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  return bare && (scheme === undefined || linkSchemes.includes(scheme)) ? bare : undefined
}
