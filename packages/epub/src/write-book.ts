import type {Book} from '@answerbook/core'
import {createHighlighter} from '@answerbook/highlight'
import {loadCover} from './cover/load-cover.js'
import {createTeller} from './create-teller.js'
import {describeBook} from './frame/describe-book.js'
import {writeFrame} from './frame/write-frame.js'
import {lintBook} from './lint/lint-book.js'
import {createFormulas} from './math/create-formulas.js'
import {createPictures} from './pictures/create-pictures.js'
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
  const formulas = createFormulas(settings)
  const highlighter = createHighlighter()

  yield toTextEntry('mimetype', 'application/epub+zip', 'store')
  const cover = yield* loadCover({book, description, settings, pictures})
  const chapters = yield* writeChapters(book, settings, {pictures, formulas, highlighter})
  await lintBook({book, settings, chapters, cover}, createTeller(settings.file)([book]))
  yield* await writeFrame({
    book,
    description,
    settings,
    chapters,
    pictures: pictures.all(),
    formulas: formulas.all(),
    cover
  })
}
