import type {Book, Post, Thread} from '@answerbook/core'
import {VFile} from 'vfile'
import {loadCover} from '../cover/load-cover.js'
import {styleSheet} from '../css/style-sheet.js'
import {describeBook} from '../frame/describe-book.js'
import {createPictures, type Pictures} from '../pictures/create-pictures.js'
import type {Settings} from '../settings.js'
import {toTextEntry} from '../zip/to-text-entry.js'
import {weighEntry, weighNamed} from './weigh-entry.js'
import {weighPost} from './weigh-post.js'
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
  const pictures = createPictures(settings)
  const ofThreads = new Map<Thread, Weight>()
  const ofCovers = new Map<Thread, Weight>()
  const ofPosts = new Map<Post, Weight>()
  for (const thread of book.children) {
    ofThreads.set(thread, weighThread(thread))
    ofCovers.set(thread, await weighCover(thread, settings, pictures))
    for (const post of thread.children) {
      ofPosts.set(post, await weighPost(post, thread, settings, pictures))
    }
  }

  const cover = await weighBookCover(book, settings, pictures)
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
async function weighBookCover(book: Book, settings: Settings, pictures: Pictures): Promise<number> {
  if (settings.cover === 'picture') return 0
  const silent = {...settings, file: new VFile()}
  const description = describeBook(book, settings)
  let bytes = 0
  for await (const entry of loadCover({book, description, settings: silent, pictures})) {
    bytes += weighEntry(entry)
  }
  return typeof settings.cover === 'function' ? madeCover * bytes : bytes
}

async function weighCover({id, cover}: Thread, settings: Settings, pictures: Pictures) {
  if (!cover || settings.cover !== 'picture') return none
  for await (const _ of pictures.load(cover, id));
  const picture = pictures.get(cover, id)
  return {
    bytes: 0,
    pictures: new Map(picture ? [[picture.href, weighNamed(picture.href, picture.length)]] : [])
  }
}
