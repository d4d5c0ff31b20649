import type {ElementRoot} from 'mdast-util-from-html'
import {cleanUrl} from '../../clean-url.js'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import type {Author} from '../../tree.js'
import {elementsOf, lineText} from '../elements.js'
import {readDate} from '../read-date.js'
import {type Item, itemsIn, itemsOf, textIn} from './item.js'
import {readJsonLd} from './read-json-ld.js'
import {readMicrodata} from './read-microdata.js'

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly title: string | undefined
  readonly author: Author | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly url: string | undefined
  /** What its relative links are relative to. */
  readonly base: string | undefined
  readonly site: string | undefined
  readonly cover: string | undefined
  /** A question with its answers, if that is what the page shows. */
  readonly question: Item | undefined
}

const articleTypes = /^(?:Answer|.*Article|BlogPosting|.*Posting|Report)$/

/**
 * Read the metadata of a page: JSON-LD and microdata in the words of
 * schema.org, Open Graph, and HTML's own.
 *
 * @param page
 *   Parsed page.
 * @param file
 *   Document; told `metadata-invalid` and `date-invalid`.
 * @see https://schema.org/QAPage
 * @see https://ogp.me/
 */
export function readPageFacts(page: ElementRoot, file: SourceFile): PageFacts {
  const items = [...itemsOf([...readJsonLd(page, file), ...readMicrodata(page)])]
  const article = items.find(({types}) => types.some(type => articleTypes.test(type)))
  const {canonical, base, heading, meta, title} = readHead(page)
  const url = toUrl(canonical ?? meta('og:url') ?? textIn(article, ['url', 'mainEntityOfPage']))
  return {
    title: meta('og:title') ?? textIn(article, ['headline', 'name']) ?? withoutSite(title, heading),
    author: authorOf(article) ?? named(meta('author') ?? meta('article:author')),
    published: readTime(
      meta('article:published_time') ??
        textIn(article, ['datePublished', 'dateCreated']) ??
        meta('date') ??
        meta('pubdate'),
      file
    ),
    updated: readTime(meta('article:modified_time') ?? textIn(article, ['dateModified']), file),
    url,
    base: base === undefined || !URL.canParse(base, url) ? url : new URL(base, url).href,
    site: meta('og:site_name'),
    cover: toUrl(meta('og:image')),
    question: items.find(isQuestion)
  }
}

/** Read who wrote a thing. */
export function authorOf(item: Item | undefined): Author | undefined {
  const [person] = item ? itemsIn(item, 'author') : []
  const name = person ? textIn(person, ['name']) : textIn(item, ['author'])
  if (name === undefined) return undefined
  const url = toUrl(person && textIn(person, ['url', 'sameAs']))
  const headline = person && textIn(person, ['jobTitle', 'description'])
  return {name, ...(headline && {headline}), ...(url && {url})}
}

/** Read a date, as it is stated. */
export function readTime(stated: string | undefined, file: SourceFile): string | undefined {
  if (stated === undefined) return undefined
  const date = readDate(stated)
  if (!date) tell(file.vfile, 'date-invalid', `Unexpected date \`${stated}\`, left out`)
  return date?.value
}

/** Get an address that can be followed. */
export function toUrl(stated: string | undefined): string | undefined {
  const url = cleanUrl(stated ?? '')
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
}

function isQuestion(item: Item): boolean {
  const isAnswered = item.properties.has('suggestedAnswer') || item.properties.has('acceptedAnswer')
  return item.types.includes('Question') && isAnswered
}

function readHead(page: ElementRoot) {
  const metas = new Map<string, string>()
  let canonical: string | undefined
  let base: string | undefined
  let heading: string | undefined
  let title: string | undefined
  for (const element of elementsOf(page)) {
    const {content, href, name, property, rel = ''} = element.attributes
    const key = (property ?? name)?.toLowerCase()
    const value = content?.trim()
    if (element.tagName === 'meta' && key && value && !metas.has(key)) metas.set(key, value)
    if (element.tagName === 'link' && /\bcanonical\b/i.test(rel)) canonical ??= href
    if (element.tagName === 'base') base ??= href
    if (element.tagName === 'h1') heading ??= lineText(element) || undefined
    if (element.tagName === 'title' && element.namespace === htmlNamespace) {
      title ??= lineText(element) || undefined
    }
  }
  return {canonical, base, heading, title, meta: (name: string) => metas.get(name)}
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml'

/** Titles of pages end in the name of their site; their first heading does not. */
function withoutSite(title: string | undefined, heading: string | undefined): string | undefined {
  return heading !== undefined && title?.startsWith(heading) ? heading : title
}

function named(name: string | undefined): Author | undefined {
  return name === undefined || /^https?:/.test(name) ? undefined : {name}
}
