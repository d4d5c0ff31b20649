import {type Book, newestDate, type Post, type Thread, wordsFor} from '@answerbook/core/exporting'
import {phrasesFor} from '../phrases-for.js'
import type {Settings} from '../settings.js'
import {dayOf} from '../text/day-of.js'
import {firstWords} from '../text/first-words.js'
import {shorten} from '../text/shorten.js'
import {toLabel} from '../text/to-label.js'
import {toLang} from '../text/to-lang.js'
import {toUrl} from '../text/to-url.js'
import {uuidV5} from './uuid-v5.js'

/** What is known of a book as a whole. */
export interface Description {
  readonly identifier: string
  readonly title: string
  readonly lang: string
  /** The language of the book, and those of posts in another. */
  readonly languages: readonly string[]
  /** How its text begins, or what it asks; empty if there is no text. */
  readonly summary: string
  /** Who wrote its answers and articles, each once. */
  readonly authors: readonly string[]
  /** The site, if all threads are from one. */
  readonly site: string | undefined
  /** Where its only thread was. */
  readonly url: string | undefined
  /** The first and the last day on which a text was published, if known. */
  readonly days: readonly string[]
  /** Time of the last change, in UTC. */
  readonly modified: string
  /** The licence, if all texts have the same. */
  readonly licence: string | undefined
  readonly subjects: readonly string[]
}

/**
 * Gather what title page and package document say of a book.
 *
 * @param book
 *   Book to describe.
 * @param settings
 *   Language, and the title and date that the caller wants.
 * @returns
 *   Description; nothing in it is made up but the title of a book without one.
 */
export function describeBook(book: Book, settings: Settings): Description {
  const threads = book.children
  const posts = threads.flatMap(thread => thread.children)
  const days = unique([
    ...posts.map(publishedOn),
    ...threads.map(({published}) => dayOf(published))
  ]).sort()
  const [thread] = threads
  const url = threads.length === 1 ? (thread?.url ?? thread?.children[0]?.url) : undefined

  return {
    identifier: settings.identifier ?? `urn:uuid:${uuidV5(sourcesOf(book))}`,
    title: titleOf(book, settings),
    lang: settings.lang,
    languages: unique([settings.lang, ...posts.map(({lang}) => toLang(lang))]),
    summary: summaryOf(book),
    authors: authorsOf(posts),
    site: only(threads.map(({site}) => site)),
    url: url === undefined ? undefined : toUrl(url),
    days: days.filter((_, index) => index === 0 || index === days.length - 1),
    modified: settings.modified ?? newestDate(book) ?? '1980-01-01T00:00:00Z',
    licence: only(posts.map(({licence}) => licence)),
    subjects: unique(threads.flatMap(({categories = [], tags = []}) => [...categories, ...tags]))
  }
}

function titleOf({title, children}: Book, settings: Settings): string {
  const given = toLabel(settings.title) || toLabel(title)
  if (given) return given
  const first = children.map(thread => toLabel(thread.title)).find(label => label !== '')
  if (first === undefined) return wordsFor(settings.lang).untitled
  const {andMore} = phrasesFor(settings.lang)
  return children.length === 1 ? first : andMore(first, children.length)
}

/** A shelf shows a few lines of it. */
const maxSummary = 300

/** One thread by its first words, several by their titles. */
function summaryOf({children}: Book): string {
  const [first] = children
  if (children.length > 1)
    return shorten(unique(children.map(({title}) => title)).join(' / '), maxSummary)
  for (const {children} of first?.children ?? []) {
    const text = firstWords(children)
    if (text !== '') return shorten(text, maxSummary)
  }
  return ''
}

function sourcesOf({title = '', children}: Book): string {
  return children.length > 0 ? children.flatMap(sourcesOfThread).join('\n') : title
}

/** What others answered to the same question, or under the same title, is another book. */
function sourcesOfThread({url, id, children}: Thread): string[] {
  return children.length > 0 ? children.map(post => post.url ?? post.id) : [url ?? id]
}

/** Who asks is an author only of a book that has no answers. */
function authorsOf(posts: readonly Post[]): string[] {
  const texts = posts.filter(post => post.role !== 'question')
  return unique((texts.length > 0 ? texts : posts).map(({author}) => author?.name))
}

function publishedOn(post: Post): string | undefined {
  return dayOf(post.published) ?? dayOf(post.updated)
}

function only(values: ReadonlyArray<string | undefined>): string | undefined {
  const [first] = values
  return values.every(value => value === first) ? toLabel(first) || undefined : undefined
}

function unique(values: ReadonlyArray<string | undefined>): string[] {
  return [...new Set(values.map(toLabel))].filter(value => value !== '')
}
