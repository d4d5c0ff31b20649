import type {Chapter, Post, Words} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import type {RootContent} from 'mdast'
import type {Tell} from '../create-teller.js'
import type {NavPoint} from '../frame/nav-point.js'
import {toDocument} from '../frame/to-document.js'
import type {Typeset} from '../math/typeset.js'
import type {Phrases} from '../phrases-for.js'
import type {Picture} from '../pictures/take-picture.js'
import type {Indent, Unit} from '../settings.js'
import {escapeXml} from '../text/escape-xml.js'
import {toLabel} from '../text/to-label.js'
import {toLang} from '../text/to-lang.js'
import {createAnchors} from './create-anchors.js'
import type {IdOf} from './create-ids.js'
import {createNotes} from './create-notes.js'
import {createOutline} from './create-outline.js'
import {createPages, type Page} from './create-pages.js'
import {createState} from './create-state.js'
import {isProse} from './is-prose.js'
import type {PlacedPost} from './placed-post.js'
import {sourceMeta} from './source-meta.js'
import type {Survey} from './survey-post.js'
import {writePost} from './write-post.js'
import {writePostList} from './write-post-list.js'

/** What chapters are written with. */
export interface ChapterParts {
  readonly words: Words
  readonly phrases: Phrases
  readonly lang: string
  readonly indent: Indent
  readonly vertical: boolean
  /** What begins a page of its own. */
  readonly chapters: Unit
  readonly idOf: IdOf
  /** Make what tells messages about a post. */
  readonly tellOf: (post: Post) => Tell
  readonly typeset: Typeset
  /** Divides code into tokens. */
  readonly highlight: Highlight
  readonly picture: (url: string, from: string) => Picture | undefined
}

/** A chapter, and what is to be known of its posts. */
export interface SurveyedChapter extends Chapter {
  readonly posts: Array<Chapter['posts'][number] & {readonly survey: Survey}>
}

/** A chapter, ready to be stored. */
export interface WrittenChapter {
  /** Its files, in the order of reading. */
  readonly files: ReadonlyArray<{readonly href: string; readonly xhtml: string}>
  readonly posts: readonly PlacedPost[]
  /** Its entry in the contents, with its posts and headings. */
  readonly point: NavPoint
}

/**
 * Write a thread with its posts.
 *
 * @param chapter
 *   Thread to write; not changed.
 * @param parts
 *   What it is written with.
 * @returns
 *   Content documents, whose names begin with the id of the thread, and entry
 *   of the contents.
 * @see https://www.w3.org/TR/epub-33/#sec-contentdocs
 */
export function writeChapter(chapter: SurveyedChapter, parts: ChapterParts): WrittenChapter {
  const {words, phrases, lang, indent, idOf} = parts
  const title = toLabel(chapter.title) || words.untitled
  const threadId = idOf('thread', chapter.thread.id)
  const posts = chapter.posts.map(({post, root, survey}, index) => ({
    post,
    survey,
    nodes: root.children,
    id: idOf('post', post.id),
    title: chapter.posts.length > 1 ? titleOf(chapter, index, words, phrases) : undefined
  }))
  const [first] = posts
  const fileOf = (id: string) => `${threadId}-${id}`
  const standsApart = parts.chapters === 'post' && posts.length > 1

  const start = first && posts.length === 1 ? fileOf(first.id) : threadId
  const isIndented = (posts: ReadonlyArray<{readonly nodes: readonly RootContent[]}>) =>
    indent === 'indent' || (indent === 'auto' && isProse(posts.map(({nodes}) => nodes)))
  const together = standsApart ? posts.slice(0, 1) : posts
  const head = {title, headingId: threadId, isIndented: isIndented(together)}
  const pages = createPages(start, head, phrases.continued)
  const outline = createOutline(title, pages.file())
  pages.write(`<h1 id="${threadId}">${escapeXml(title)}</h1>`)
  if (standsApart && !isUntitled(first)) writeList()

  let noteCount = 0
  const placed: PlacedPost[] = []
  const begun = new Map<string, Array<(typeof posts)[number]>>()
  for (const entry of posts) {
    const {post, survey, nodes, id, title: postTitle} = entry
    if (standsApart && postTitle !== undefined) {
      const headingId = `${id}-title`
      pages.begin(fileOf(id), {title: postTitle, headingId, isIndented: isIndented([entry])})
      pages.write(`<p class="thread">${escapeXml(title)}</p>`)
      noteCount = 0
    }
    if (pages.isFull()) pages.goOn()
    const inFile = begun.get(pages.file())
    if (inFile) inFile.push(entry)
    else begun.set(pages.file(), [entry])
    const author = toLabel(post.author?.name) || undefined
    placed.push({id: post.id, thread: chapter.thread, title, author, href: `${pages.file()}#${id}`})
    const place = {prefix: id, file: pages.file, next: () => ++noteCount}
    const notes = createNotes(survey.notes, place)
    const anchors = createAnchors(nodes, id)
    const state = createState(survey.definitions, {
      words,
      vertical: parts.vertical,
      typeset: parts.typeset,
      highlight: parts.highlight,
      hasWideQuotes: /^(?:ja|zh)\b/i.test(toLang(post.lang) ?? lang),
      tell: parts.tellOf(post),
      anchor: anchors.idFor,
      picture: url => parts.picture(url, post.id),
      note: notes.refer
    })
    writePost(
      {post, nodes, title: postTitle, id, words, lang, state, notes, anchors},
      pages,
      outline
    )
    if (standsApart && postTitle === undefined) writeList()
  }

  const files = pages.all().map(page => {
    const inFile = begun.get(page.file) ?? []
    const isFirst = page.headingId !== undefined
    const meta = isFirst || inFile.length > 0 ? sourceMeta(chapter.thread, inFile) : undefined
    return {href: page.file, xhtml: toXhtml(page, lang, meta)}
  })
  return {files, posts: placed, point: outline.point}

  function writeList(): void {
    const titled = posts.filter(post => !isUntitled(post))
    pages.write(
      writePostList(
        titled.map(post => ({...post, file: `${fileOf(post.id)}.xhtml`})),
        words
      )
    )
  }
}

function isUntitled(post: {readonly title?: string | undefined} | undefined): boolean {
  return post?.title === undefined
}

function toXhtml(
  {title, headingId, isIndented, content}: Page,
  lang: string,
  meta: string | undefined
): string {
  const label = headingId ? `aria-labelledby="${headingId}"` : `aria-label="${escapeXml(title)}"`
  const body = `<section epub:type="chapter" role="doc-chapter" ${label}>\n${content}\n</section>`
  return toDocument({lang, title, body, meta, style: isIndented ? 'indent' : undefined})
}

/** The question stands first, under the title that is its own. */
function titleOf(
  {posts}: Chapter,
  index: number,
  words: Words,
  phrases: Phrases
): string | undefined {
  const post = posts[index]?.post
  const startsWithQuestion = posts[0]?.post.role === 'question'
  if (!post || (startsWithQuestion && index === 0)) return undefined
  const name = toLabel(post.author?.name)
  if (!name) return phrases.numbered(startsWithQuestion ? index : index + 1)
  return post.role === 'answer' ? words.answerBy(name) : name
}
