import type {Book, Loaded} from '@answerbook/core'
import {createTeller} from '../create-teller.js'
import type {Description} from '../frame/describe-book.js'
import type {Pictures} from '../pictures/create-pictures.js'
import type {Picture} from '../pictures/take-picture.js'
import type {Settings} from '../settings.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import type {MakeCover} from './cover.js'

/** What the cover of a book is made from. */
export interface CoverParts {
  readonly book: Book
  readonly description: Description
  readonly settings: Settings
  readonly pictures: Pictures
}

/**
 * Get the cover of a book.
 *
 * A picture of the document that is missing is not told: the text most often
 * shows it as well.
 *
 * @param parts
 *   The book, and where covers come from.
 * @returns
 *   File of the cover, and at the end the picture; nothing if there is none. One
 *   that cannot be made is told as `cover-missing`.
 */
export async function* loadCover(parts: CoverParts): AsyncGenerator<ZipEntry, Picture | undefined> {
  const {book, settings, pictures} = parts
  const {cover, file} = settings
  if (cover === 'none') return undefined
  if (cover === 'picture') {
    const thread = book.children.find(({cover}) => cover)
    if (!thread?.cover) return undefined
    yield* pictures.load(thread.cover, thread.id)
    return pictures.get(thread.cover, thread.id)
  }
  const loaded = typeof cover === 'function' ? await make(cover, parts) : {bytes: cover}
  const picture = 'missing' in loaded ? loaded : yield* pictures.add(loaded.bytes)
  if ('href' in picture) return picture
  const reason = `Cannot show the cover, left it out: ${picture.missing}`
  createTeller(file)([book])('cover-missing', '', reason)
  return undefined
}

async function make(makeCover: MakeCover, {book, description, settings}: CoverParts) {
  const {identifier, title, lang, authors, site} = description
  const {series, vertical} = settings
  const picture = await pictureOf(book, settings)
  try {
    return await makeCover({
      identifier,
      title,
      lang,
      authors,
      publisher: site,
      series,
      vertical,
      picture
    })
  } catch (error) {
    return {missing: error instanceof Error ? error.message : 'it could not be made'}
  }
}

/** The picture that the document has for its cover, as it is. */
async function pictureOf(
  {children}: Book,
  {device, load, pictureWidth}: Settings
): Promise<Uint8Array | undefined> {
  const thread = children.find(({cover}) => cover)
  if (!thread?.cover) return undefined
  const request = {from: thread.id, accept: device.pictures.types, maxWidthPx: pictureWidth}
  const nothing: Loaded = {missing: 'the loader failed'}
  const loaded = await load(thread.cover, request).catch(() => nothing)
  return 'bytes' in loaded ? loaded.bytes : undefined
}
