import type {Book} from '@answerbook/core'
import {describeBook} from '../frame/describe-book.js'
import {phrasesFor} from '../phrases-for.js'
import type {ToEpubOptions} from '../stream-epub-options.js'
import {toSettings} from '../to-settings.js'
import {cutBook} from './cut-book.js'
import {weighBook} from './weigh-book.js'

/** A volume of a book. */
export interface Volume {
  readonly book: Book
  /** Title and place in its series, for `toEpub`; none of a book that is whole. */
  readonly options: Readonly<Pick<ToEpubOptions, 'series' | 'seriesIndex' | 'title'>>
}

/**
 * Divide a book into volumes, as `volumePosts`, `volumeSizeMb` and `device` say.
 *
 * Volumes are a series under the title of the book, or go on in the series that
 * the caller names. For a size each picture is loaded, and each formula drawn,
 * once, one in memory at a time; and again when a volume that shows it is written.
 *
 * @param book
 *   Book to divide; not changed.
 * @param options
 *   Choices of the caller, the same as for `toEpub`.
 * @returns
 *   Volumes in order, each post in one of them; the book itself if it is not
 *   divided. None is larger than the limit when it is written, unless a single
 *   post is.
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export async function toVolumes(
  book: Book,
  options: Readonly<ToEpubOptions> = {}
): Promise<Volume[]> {
  const settings = await toSettings(book, options)
  const {posts, bytes} = settings.volume
  const size = bytes === undefined ? undefined : {bytes, weights: await weighBook(book, settings)}
  const books = cutBook(book, {posts, size})
  if (books.length === 1) return [{book, options: {}}]

  const {title, lang} = describeBook(book, settings)
  const {name, index} = settings.series ?? {name: title, index: 1}
  const {volume} = phrasesFor(lang)
  const digits = String(books.length).length
  return books.map((book, place) => ({
    book,
    options: {
      // Shelves sort by title.
      title: volume(title, String(place + 1).padStart(digits, '0')),
      series: name,
      seriesIndex: index + place
    }
  }))
}
