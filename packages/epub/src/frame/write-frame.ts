import {type Book, type Words, wordsFor} from '@answerbook/core/exporting'
import {styleSheet} from '../css/style-sheet.js'
import type {FormulaPicture} from '../math/formulas.js'
import type {Picture} from '../pictures/take-picture.js'
import type {Settings} from '../settings.js'
import type {Chapters} from '../write-chapters.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import {authorPages} from './author-pages.js'
import {changePages} from './change-pages.js'
import {colophonPages} from './colophon-pages.js'
import {coverPage} from './cover-page.js'
import type {Description} from './describe-book.js'
import {type Landmark, navigation} from './navigation.js'
import {ncx} from './ncx.js'
import {packageDocument, type SpineItem} from './package-document.js'
import {renderFrame} from './render-frame.js'
import {titlePage} from './title-page.js'

/** What is around the chapters. */
export interface FrameParts {
  readonly book: Book
  readonly description: Description
  readonly settings: Settings
  readonly chapters: Chapters
  readonly pictures: readonly Picture[]
  readonly formulas: readonly FormulaPicture[]
  readonly cover: Picture | undefined
}

/**
 * Write what is around the chapters: cover, title page, contents, package.
 *
 * @param parts
 *   What is known when the chapters are written.
 * @returns
 *   Files in the order of the archive.
 */
export async function writeFrame(parts: FrameParts): Promise<ZipEntry[]> {
  const {book, description, settings, chapters, pictures, formulas, cover} = parts
  const {identifier, title, lang} = description
  const words = wordsFor(lang)
  const front = [
    ...(cover
      ? [{href: 'cover.xhtml', title: words.cover, xhtml: coverPage(description, cover)}]
      : []),
    {href: 'title.xhtml', title, xhtml: titlePage(description)}
  ]
  const authors = authorPages(chapters.posts, lang)
  const changes = changePages(settings.changes, chapters.posts, lang)
  const colophon = colophonPages(book, description)
  const back = [...authors, ...changes, ...colophon]
  // The title page stands in for the chapters of a book that has none.
  const points = [
    ...(chapters.points.length > 0
      ? chapters.points
      : [{title: words.titlePage, href: 'title.xhtml', children: []}]),
    ...[authors, changes, colophon].flatMap(([first]) =>
      first ? {title: first.title, href: first.href, children: []} : []
    )
  ]

  return renderFrame({
    identifier,
    title,
    lang,
    pages: [...front, ...back],
    css: styleSheet(settings),
    navigation: navigation(description, points, landmarksOf(parts, words)),
    ncx: ncx(description, points),
    packageDocument: packageDocument({
      description,
      settings,
      access: {
        vertical: settings.vertical,
        pictures: chapters.pictures,
        moves: pictures.some(({moves}) => moves),
        math: chapters.files.some(({holdsMath}) => holdsMath)
          ? 'mathml'
          : formulas.length > 0
            ? 'pictures'
            : undefined
      },
      spine: [
        ...front.map(({href}) => toSpineItem(href)),
        {href: 'toc.xhtml', id: 'toc', properties: 'nav'},
        ...chapters.files.map(({href, holdsMath}) =>
          toSpineItem(href, holdsMath ? 'mathml' : undefined)
        ),
        ...back.map(({href}) => toSpineItem(href))
      ],
      pictures,
      formulas,
      cover
    })
  })
}

function landmarksOf({chapters, cover, description}: FrameParts, words: Words): Landmark[] {
  const [start] = chapters.points
  return [
    {type: 'toc', title: words.contents, href: '#toc'},
    ...(cover ? [{type: 'cover', title: words.cover, href: 'cover.xhtml'} as const] : []),
    {type: 'titlepage', title: words.titlePage, href: 'title.xhtml'},
    ...(start ? [{type: 'bodymatter', title: description.title, href: start.href} as const] : [])
  ]
}

function toSpineItem(href: string, properties?: SpineItem['properties']): SpineItem {
  return {href, id: href.replace('.xhtml', ''), properties}
}
