import type {Chapter, Post, Words} from '@answerbook/core'
import type {Tell} from '../create-teller.js'
import type {NavPoint} from '../frame/nav-point.js'
import {toDocument} from '../frame/to-document.js'
import type {Typeset} from '../math/load-math.js'
import {phrasesFor} from '../phrases-for.js'
import type {Picture} from '../pictures/create-pictures.js'
import type {Indent} from '../settings.js'
import {escapeXml} from '../text/escape-xml.js'
import {toLabel} from '../text/to-label.js'
import {createNotes} from './create-notes.js'
import {createOutline} from './create-outline.js'
import {createPages} from './create-pages.js'
import {createState} from './create-state.js'
import {isProse} from './is-prose.js'
import {writePost} from './write-post.js'

/** What chapters are written with. */
export interface ChapterParts {
  readonly words: Words
  readonly lang: string
  readonly indent: Indent
  readonly vertical: boolean
  /** Make what tells messages about a post. */
  readonly tellOf: (post: Post) => Tell
  readonly typeset: Typeset
  readonly picture: (url: string, from: string) => Picture | undefined
}

/** A chapter, ready to be stored. */
export interface WrittenChapter {
  /** Its files: one, unless it is very long. */
  readonly files: ReadonlyArray<{readonly href: string; readonly xhtml: string}>
  /** Its entry in the contents, with its posts and headings. */
  readonly point: NavPoint
}

/**
 * Write a chapter: a thread with its posts.
 *
 * @param chapter
 *   Chapter to write; not changed.
 * @param number
 *   Its number, from 1; file names and ids begin with it.
 * @param parts
 *   What it is written with.
 * @returns
 *   Content documents and entry of the contents.
 * @see https://www.w3.org/TR/epub-33/#sec-contentdocs
 */
export function writeChapter(
  chapter: Chapter,
  number: number,
  parts: ChapterParts
): WrittenChapter {
  const {words, lang, indent} = parts
  const {posts} = chapter
  const title = toLabel(chapter.title) || words.untitled
  const prefix = `c${number}`
  const pages = createPages(number)
  const outline = createOutline(title, pages.file())
  let noteCount = 0
  const place = {prefix, file: pages.file, next: () => ++noteCount}

  for (const [index, {post, root}] of posts.entries()) {
    const notes = createNotes(root.children, place)
    const state = createState(root.children, {
      ...parts,
      tell: parts.tellOf(post),
      picture: url => parts.picture(url, post.id),
      note: notes.refer
    })
    const postTitle = posts.length > 1 ? titleOf(chapter, index, words, lang) : undefined
    const id = `${prefix}-p${index + 1}`
    writePost(
      {post, nodes: root.children, title: postTitle, id, words, lang, state, notes},
      pages,
      outline
    )
  }

  const isIndented = indent === 'indent' || (indent === 'auto' && isProse(chapter))
  const {continued} = phrasesFor(lang)
  const files = pages.all().map(({file, content}, index) => {
    const isFirst = index === 0
    const name = isFirst ? title : continued(title)
    const label = isFirst ? `aria-labelledby="${prefix}"` : `aria-label="${escapeXml(name)}"`
    const body = [
      `<section epub:type="chapter" role="doc-chapter" ${label}>`,
      isFirst && `<h1 id="${prefix}">${escapeXml(title)}</h1>`,
      content,
      '</section>'
    ]
    const style = isIndented ? 'indent' : undefined
    const xhtml = toDocument({lang, title: name, body: body.filter(Boolean).join('\n'), style})
    return {href: file, xhtml}
  })
  return {files, point: outline.point}
}

/** The question stands first, under the title that is its own. */
function titleOf({posts}: Chapter, index: number, words: Words, lang: string): string | undefined {
  const post = posts[index]?.post
  const startsWithQuestion = posts[0]?.post.role === 'question'
  if (!post || (startsWithQuestion && index === 0)) return undefined
  const name = toLabel(post.author?.name)
  if (!name) return phrasesFor(lang).numbered(startsWithQuestion ? index : index + 1)
  return post.role === 'answer' ? words.answerBy(name) : name
}
