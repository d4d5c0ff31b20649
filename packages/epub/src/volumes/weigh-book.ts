import type {Book, Post, Thread} from '@answerbook/core'
import {createHighlighter} from '@answerbook/highlight'
import {loadCover} from '../cover/load-cover.js'
import {styleSheet} from '../css/style-sheet.js'
import {describeBook} from '../frame/describe-book.js'
import {createFormulas} from '../math/create-formulas.js'
import {createPictures} from '../pictures/create-pictures.js'
import type {Settings} from '../settings.js'
import {toTextEntry} from '../zip/to-text-entry.js'
import {weighEntry} from './weigh-entry.js'
import {type Scale, weighPost} from './weigh-post.js'
import {weighText} from './weigh-text.js'
import type {Weight} from './weight.js'

/** How much a book and all in it weigh. */
export interface Weights {
  /** Bytes of a volume without posts. */
  readonly empty: number
  /** What a thread adds, without its posts, to each volume that it stands in. */
  readonly ofThread: (thread: Thread) => Weight
  /** What the cover of a thread adds to a volume that has none. */
  readonly ofCover: (thread: Thread) => Weight
  readonly ofPost: (post: Post) => Weight
}

/** Cover, title page, metadata and the rest of a volume, but for names and style sheet. */
const frameBytes = 16 * 1024
/** A line in the colophon. */
const threadBytes = 200
/** A page with little more than a title, such as that of a part. */
const pageBytes = 800
const none: Weight = {bytes: 0, pictures: new Map()}

/**
 * Find how much the texts and pictures of a book weigh.
 *
 * Pictures are loaded once for it, one in memory at a time.
 *
 * @param book
 *   Book to weigh; not changed.
 * @param settings
 *   The caller's choices.
 * @returns
 *   Weights of which no sum is less than what is written.
 */
export async function weighBook(book: Book, settings: Settings): Promise<Weights> {
  const loaders = {
    pictures: createPictures(settings),
    formulas: createFormulas(settings),
    highlighter: createHighlighter()
  }
  const scale: Scale = {settings, loaders, loaded: new Map()}
  const ofThreads = new Map<Thread, Weight>()
  const ofCovers = new Map<Thread, Weight>()
  const ofPosts = new Map<Post, Weight>()
  for (const thread of book.children) {
    ofThreads.set(thread, weighThread(thread))
    ofCovers.set(thread, await weighCover(thread, scale))
    for (const post of thread.children) {
      ofPosts.set(post, await weighPost(post, thread, scale))
    }
  }

  const cover = await weighBookCover(book, settings)
  const css = weighEntry(toTextEntry('', styleSheet(settings), 'deflate'))
  const names = [settings.title, book.title, book.children[0]?.title, settings.series?.name]
  const nameBytes = names.map(weighText).reduce((a, b) => a + b, 0)
  return {
    empty: frameBytes + css + cover + 10 * nameBytes,
    ofThread: thread => ofThreads.get(thread) ?? none,
    ofCover: thread => ofCovers.get(thread) ?? none,
    ofPost: post => ofPosts.get(post) ?? none
  }
}

function weighThread(thread: Thread): Weight {
  const {title, url, site, part, categories = [], tags = [], children} = thread
  const subjects = [...categories, ...tags]
  const names = [title, url, site, ...subjects].map(weighText).reduce((a, b) => a + b, 0)
  const pages = [
    children.length > 1 ? pageBytes + 4 * weighText(title) : 0,
    part === undefined ? 0 : pageBytes + 4 * weighText(part)
  ]
  const bytes = threadBytes + names + 40 * subjects.length + pages.reduce((a, b) => a + b, 0)
  return {bytes, pictures: new Map()}
}

/** What one that is made for a volume may be longer by than one that is made for all. */
const madeCover = 2

/** Bytes of a cover that each volume has, whatever is in it. */
async function weighBookCover(book: Book, settings: Settings): Promise<number> {
  if (settings.cover === 'picture') return 0
  const silent = {...settings, file: undefined}
  const description = describeBook(book, settings)
  const pictures = createPictures(settings)
  let bytes = 0
  for await (const entry of loadCover({book, description, settings: silent, pictures})) {
    bytes += weighEntry(entry)
  }
  return typeof settings.cover === 'function' ? madeCover * bytes : bytes
}

async function weighCover({id, cover}: Thread, {settings, loaders, loaded}: Scale) {
  if (!cover || settings.cover !== 'picture') return none
  for await (const entry of loaders.pictures.load(cover, id)) {
    loaded.set(entry.name.replace('OEBPS/', ''), weighEntry(entry))
  }
  const path = loaders.pictures.get(cover, id)?.href
  return path ? {bytes: 0, pictures: new Map([[path, loaded.get(path) ?? 0]])} : none
}
