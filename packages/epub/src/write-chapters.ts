import {type Book, chapters, type Post, wordsFor} from '@answerbook/core/exporting'
import type {Highlighter} from '@answerbook/highlight'
import {createTeller} from './create-teller.js'
import type {NavPoint} from './frame/nav-point.js'
import {lintPage} from './lint/lint-page.js'
import type {Formulas} from './math/formulas.js'
import {phrasesFor} from './phrases-for.js'
import type {Pictures} from './pictures/create-pictures.js'
import type {Settings} from './settings.js'
import {createIds} from './xhtml/create-ids.js'
import type {PlacedPost} from './xhtml/placed-post.js'
import {surveyPost} from './xhtml/survey-post.js'
import {writeChapter} from './xhtml/write-chapter.js'
import {type WrittenPart, writePart} from './xhtml/write-part.js'
import {toTextEntry} from './zip/to-text-entry.js'
import type {ZipEntry} from './zip/zip-entry.js'

/** What the rest of the book must know of its chapters. */
export interface Chapters {
  /** Their entries in the contents. */
  readonly points: readonly NavPoint[]
  /** Their files, in the order of reading. */
  readonly files: ReadonlyArray<{readonly href: string; readonly holdsMath: boolean}>
  readonly posts: readonly PlacedPost[]
  /** Whether all pictures shown have a text to stand for them; absent without pictures. */
  readonly pictures?: 'described' | 'undescribed' | undefined
}

/** Where what chapters show comes from. */
export interface Loaders {
  readonly pictures: Pictures
  readonly formulas: Formulas
  readonly highlighter: Highlighter
}

/**
 * Write the chapters of a book, each after the pictures that are new in it.
 *
 * @param book
 *   Book to write; not changed.
 * @param settings
 *   The caller's choices.
 * @param loaders
 *   Where pictures and formulas come from.
 * @returns
 *   Files, and at the end what the rest of the book must know of them.
 */
export async function* writeChapters(
  book: Book,
  settings: Settings,
  {pictures, formulas, highlighter}: Loaders
): AsyncGenerator<ZipEntry, Chapters> {
  const {file, device, lang, indent, vertical, chapters: unit} = settings
  const words = wordsFor(lang)
  const phrases = phrasesFor(lang)
  const tellAbout = createTeller(file)
  const points: NavPoint[] = []
  let part: WrittenPart | undefined
  const idOf = createIds()
  const files: Array<Chapters['files'][number]> = []
  const placed: PlacedPost[] = []
  const descriptions: boolean[] = []
  const lengths = new Map<string, number>()

  for (const chapter of chapters(book, {lang})) {
    const tellOf = (post: Post) => tellAbout([book, chapter.thread, post])
    const posts = chapter.posts.map(({post, root}) => {
      return {post, root, survey: surveyPost(root.children)}
    })
    for (const {post, survey} of posts) {
      const tell = tellOf(post)
      for (const image of survey.images) {
        const messages = yield* pictures.load(image.url, post.id)
        for (const {ruleId, key, reason} of messages) tell(ruleId, key, reason, image)
        const picture = pictures.get(image.url, post.id)
        if (!picture) continue
        descriptions.push(Boolean(image.alt?.trim()))
        lengths.set(picture.href, picture.length)
      }
    }

    const typeset = yield* formulas.load(posts.flatMap(({survey}) => survey.formulas))
    const languages = posts.flatMap(({survey}) => [...survey.languages])
    const highlight = await highlighter.load(languages)
    const written = writeChapter(
      {title: chapter.title, thread: chapter.thread, posts},
      {
        words,
        phrases,
        lang,
        indent,
        vertical,
        chapters: unit,
        idOf,
        tellOf,
        typeset,
        highlight,
        picture: pictures.get
      }
    )
    const {part: title} = chapter.thread
    if (title !== undefined && title !== part?.title) {
      part = writePart(title, {idOf, lang})
      points.push(part.point)
      files.push({href: part.href, holdsMath: false})
      yield toTextEntry(`OEBPS/${part.href}`, part.xhtml, 'deflate')
    }
    const siblings = title === undefined ? points : (part?.children ?? points)
    siblings.push(written.point)
    for (const post of written.posts) placed.push(post)
    for (const {href, xhtml} of written.files) {
      // Text is escaped, so only an element can begin like this.
      files.push({href, holdsMath: xhtml.includes('<math ')})
      const advice = lintPage(xhtml, lengths, device)
      if (advice) tellAbout([book, chapter.thread])('device-page', href, advice)
      yield toTextEntry(`OEBPS/${href}`, xhtml, 'deflate')
    }
  }

  if (descriptions.length === 0) return {points, files, posts: placed}
  const isDescribed = descriptions.every(Boolean)
  return {points, files, posts: placed, pictures: isDescribed ? 'described' : 'undescribed'}
}
