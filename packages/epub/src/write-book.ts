import type {Book} from '@answerbook/core'
import {describeBook} from './frame/describe-book.js'
import {writeFrame} from './frame/write-frame.js'
import {createPictures, type Pictures} from './pictures/create-pictures.js'
import type {Picture} from './pictures/load-picture.js'
import type {Settings} from './settings.js'
import {writeChapters} from './write-chapters.js'
import {toTextEntry} from './zip/to-text-entry.js'
import type {ZipEntry} from './zip/zip-entry.js'

/**
 * Write the files of a book.
 *
 * @param book
 *   Book to write; not changed.
 * @param settings
 *   The caller's choices.
 * @returns
 *   Files in the order of the archive: each chapter after its pictures, and at
 *   the end what lists them.
 * @see https://www.w3.org/TR/epub-33/#sec-ocf
 */
export async function* writeBook(book: Book, settings: Settings): AsyncGenerator<ZipEntry> {
  const description = describeBook(book, settings)
  const pictures = createPictures(settings)

  yield toTextEntry('mimetype', 'application/epub+zip', 'store')
  const cover = yield* loadCover(book, pictures)
  const chapters = yield* writeChapters(book, settings, pictures)
  yield* await writeFrame({book, description, settings, chapters, pictures: pictures.all(), cover})
}

/** A cover that is missing is not told: the text most often shows it as well. */
async function* loadCover(
  {children}: Book,
  pictures: Pictures
): AsyncGenerator<ZipEntry, Picture | undefined> {
  const thread = children.find(({cover}) => cover)
  if (!thread?.cover) return undefined
  yield* pictures.load(thread.cover, thread.id)
  return pictures.get(thread.cover, thread.id)
}
