import type {Root, RootContent} from 'mdast'
import type {Element} from 'mdast-util-from-html'
import {makePost} from '../../make-post.js'
import type {SourceFile} from '../../source.js'
import type {Post} from '../../tree.js'
import type {Words} from '../../words.js'
import {byClass, hasClass, lineText} from '../elements.js'
import {readHtml} from '../read-html.js'
import {handlers} from './handlers/index.js'
import {type Byline, readByline} from './read-byline.js'
import {restoreBlocks} from './restore-blocks.js'

/** What is known of a chapter around its posts. */
export interface ChapterParts {
  readonly file: SourceFile
  readonly words: Words
  readonly title: string
  /** What the book says of posts beside what it shows, by the ids of their elements. */
  readonly known?: ReadonlyMap<string, Post> | undefined
  readonly site?: string | undefined
  /** Licence that the book states for all posts. */
  readonly licence?: string | undefined
}

/** A post that is being read; a long one stands in several articles. */
interface Draft {
  readonly article: Element
  readonly heading?: string | undefined
  readonly byline: Byline
  readonly children: RootContent[]
  isTruncated: boolean
}

/**
 * Read the posts of a chapter.
 *
 * @param articles
 *   Its `article` elements; one without an id goes on with the one before it.
 */
export function readPosts(articles: readonly Element[], parts: ChapterParts): Post[] {
  const drafts: Draft[] = []
  for (const article of articles) {
    const last = drafts.at(-1)
    if (article.attributes.id !== undefined || !last) drafts.push(begin(article, parts))
    else goOn(last, article, parts)
  }
  const hasQuestion = drafts.some(({article}) => hasClass(article, 'question'))
  return drafts.map(draft => toPost(draft, hasQuestion, parts))
}

function begin(article: Element, parts: ChapterParts): Draft {
  const label = article.attributes['aria-labelledby']
  const heading = article.children.find(
    (child): child is Element =>
      child.type === 'element' && label !== undefined && child.attributes.id === label
  )
  const header = byClass(article, 'byline')
  const byline = header ? readByline(header, parts.words) : {}
  const draft: Draft = {
    article,
    heading: heading && lineText(heading),
    byline,
    children: [],
    isTruncated: false
  }
  goOn(draft, article, parts, [heading, header])
  return draft
}

function goOn(
  draft: Draft,
  article: Element,
  {file}: ChapterParts,
  taken: ReadonlyArray<Element | undefined> = []
): void {
  const truncated = article.children.find(
    (child): child is Element => child.type === 'element' && hasClass(child, 'truncated')
  )
  if (truncated) draft.isTruncated = true
  const all = [...taken, truncated]
  const children = article.children.filter(
    child => !(child.type === 'element' && all.includes(child))
  )
  const depth = draft.heading === undefined ? 0 : 1
  const before = [(root: Root) => restoreBlocks(root, depth)]
  for (const node of readHtml({...article, children}, file, {handlers, before})) {
    draft.children.push(node)
  }
}

function toPost(
  {article, heading, byline, children, isTruncated}: Draft,
  hasQuestion: boolean,
  {words, title, known, site, licence}: ChapterParts
): Post {
  const post = known?.get(article.attributes.id ?? '')
  if (post) return {...post, children: notesLast(children)}
  const {author, headline, authorUrl, ...facts} = byline
  const named = nameIn(heading ?? title, words)
  const name = author ?? named ?? (isNumber(heading) ? undefined : heading)
  const isAnswer =
    named !== undefined || hasQuestion || site === '知乎' || facts.url?.includes('/answer/')
  const role = hasClass(article, 'question') ? 'question' : isAnswer ? 'answer' : 'article'
  return makePost(
    {
      role: role === 'answer' && heading !== undefined && heading === name ? 'article' : role,
      lang: article.attributes.lang,
      author: name === undefined ? undefined : {name, headline, url: authorUrl},
      licence,
      ...facts,
      truncated: isTruncated ? true : undefined,
      children: notesLast(children)
    },
    title
  )
}

/** A title that was made up of a name. */
function nameIn(title: string, {answerBy}: Words): string | undefined {
  const [before = '', after = ''] = answerBy('\0').split('\0')
  const isMadeUp = title.startsWith(before) && title.endsWith(after)
  return isMadeUp && (before || after) && title.length > before.length + after.length
    ? title.slice(before.length, title.length - after.length)
    : undefined
}

/** A heading that was made up for a post without author. */
function isNumber(heading = ''): boolean {
  return /^(?:第 \d+ [篇編]|No\. \d+)$/.test(heading)
}

/** The notes of each file stand at its end; those of a post stand at its own. */
function notesLast(children: readonly RootContent[]): RootContent[] {
  const isNote = ({type}: RootContent) => type === 'footnoteDefinition'
  return [...children.filter(node => !isNote(node)), ...children.filter(isNote)]
}
