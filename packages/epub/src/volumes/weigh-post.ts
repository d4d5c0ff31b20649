import type {Book, Post, Thread} from '@answerbook/core'
import {VFile} from 'vfile'
import {createFormulas} from '../math/create-formulas.js'
import type {Pictures} from '../pictures/create-pictures.js'
import type {Settings} from '../settings.js'
import {type Chapters, writeChapters} from '../write-chapters.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import {weighEntry, weighNamed} from './weigh-entry.js'
import {weighPoint} from './weigh-point.js'
import {weighText} from './weigh-text.js'
import type {Weight} from './weight.js'

/** What a post adds to lists of texts, authors and contributors, beside names. */
const listBytes = 250

/**
 * Find how much a post adds to a book.
 *
 * It is written as if it were alone: among others it is no longer.
 *
 * @param post
 *   Post to weigh.
 * @param thread
 *   Its thread.
 * @param settings
 *   The caller's choices.
 * @param pictures
 *   Where its pictures come from; each is in memory while it is loaded.
 * @returns
 *   Its weight; nothing is told.
 */
export async function weighPost(
  post: Post,
  {part: _, ...thread}: Thread,
  settings: Settings,
  pictures: Pictures
): Promise<Weight> {
  const shown = new Map<string, number>()
  const watched: Pictures = {
    ...pictures,
    async *load(url, from) {
      const messages = yield* pictures.load(url, from)
      const picture = pictures.get(url, from)
      if (picture) shown.set(picture.href, weighNamed(picture.href, picture.length))
      return messages
    }
  }
  const alone: Book = {type: 'book', version: 1, children: [{...thread, children: [post]}]}
  // Its formulas are counted as its own, though others may have the same.
  const loaders = {pictures: watched, formulas: createFormulas(settings)}
  const written = writeChapters(alone, {...settings, file: new VFile()}, loaders)
  const {author, licence} = post
  const names = 4 * weighText(author?.name) + weighText(licence) + weighText(thread.title)
  return {bytes: listBytes + names + (await weighTexts(written, shown)), pictures: shown}
}

/** A picture is known to be one when what is around it has been written. */
async function weighTexts(
  entries: AsyncGenerator<ZipEntry, Chapters>,
  pictures: ReadonlyMap<string, number>
): Promise<number> {
  const files = new Map<string, number>()
  let step = await entries.next()
  for (; !step.done; step = await entries.next()) {
    files.set(step.value.name.replace('OEBPS/', ''), weighEntry(step.value))
  }
  const texts = [...files].filter(([name]) => !pictures.has(name)).map(([, bytes]) => bytes)
  return [...texts, ...step.value.points.map(weighPoint)].reduce((a, b) => a + b, 0)
}
