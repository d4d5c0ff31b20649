import type {Book, Post, Thread} from '@answerbook/core'
import type {Settings} from '../settings.js'
import {type Loaders, writeChapters} from '../write-chapters.js'
import {surveyPost} from '../xhtml/survey-post.js'
import {weighEntry} from './weigh-entry.js'
import {weighPoint} from './weigh-point.js'
import {weighText} from './weigh-text.js'
import type {Weight} from './weight.js'

/** What posts are weighed with. */
export interface Scale {
  readonly settings: Settings
  /** Where their pictures and formulas come from; each is in memory while it is loaded. */
  readonly loaders: Loaders
  /** Bytes of what has been loaded, by name: who shows it again does not get it again. */
  readonly loaded: Map<string, number>
}

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
 * @param scale
 *   What it is weighed with.
 * @returns
 *   Its weight; nothing is told.
 */
export async function weighPost(
  post: Post,
  {part: _, ...thread}: Thread,
  {settings, loaders, loaded}: Scale
): Promise<Weight> {
  const {author, licence} = post
  const shown = new Set<string>()
  let bytes = listBytes + 4 * weighText(author?.name)
  bytes += weighText(licence) + weighText(thread.title)

  const alone: Book = {type: 'book', version: 1, children: [{...thread, children: [post]}]}
  const entries = writeChapters(alone, {...settings, file: undefined}, loaders)
  let step = await entries.next()
  for (; !step.done; step = await entries.next()) {
    const name = step.value.name.replace('OEBPS/', '')
    if (name.endsWith('.xhtml')) {
      bytes += weighEntry(step.value)
      for (const path of pathsIn(step.value.data)) shown.add(path)
    } else {
      loaded.set(name, weighEntry(step.value))
    }
  }
  for (const point of step.value.points) bytes += weighPoint(point)
  // A picture is in the book even if what is around it is not shown.
  for (const {url} of surveyPost(post.children).images) {
    const picture = loaders.pictures.get(url, post.id)
    if (picture) shown.add(picture.href)
  }
  return {bytes, pictures: new Map([...shown].map(path => [path, loaded.get(path) ?? 0]))}
}

/** Text is escaped, so only an attribute can be like this. */
function pathsIn(xhtml: Uint8Array): string[] {
  const text = new TextDecoder().decode(xhtml)
  return [...text.matchAll(/ src="(images\/[^"]*)"/g)].map(([, path = '']) => path)
}
