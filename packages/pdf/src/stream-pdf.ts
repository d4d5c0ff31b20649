import {type Book, chapters, loadNothing, wordsFor} from '@answerbook/core/exporting'
import {VFile} from 'vfile'
import {authorsOf} from './authors-of.js'
import {loadBidi} from './bidi/load-bidi.js'
import type {ContentsEntry} from './blocks/contents.js'
import {createFurniture} from './blocks/furniture.js'
import {noteRule} from './blocks/note-rule.js'
import {setThread} from './blocks/set-thread.js'
import {checkedClaims} from './checked-claims.js'
import {checkedEmoji} from './checked-emoji.js'
import {checkedNotes} from './checked-notes.js'
import {checkedRules} from './checked-rules.js'
import {checkedTheme} from './checked-theme.js'
import {loadHighlight} from './code/load-highlight.js'
import {createContext} from './create-context.js'
import {createTell} from './create-tell.js'
import {dateOf} from './date-of.js'
import {dropClaims} from './drop-claims.js'
import {joinColumns} from './flow/join-columns.js'
import {paginate} from './flow/paginate.js'
import {frontPages} from './front-pages.js'
import {loadHyphenation} from './hyphenation/load-hyphenation.js'
import {langOf} from './lang-of.js'
import {limitDepth} from './limit-depth.js'
import {findPlaces} from './links/find-places.js'
import {openFormulas} from './open-formulas.js'
import {ownWords} from './own-words.js'
import {createPrinter, type PrintedPage} from './paint/create-printer.js'
import {loadPictures} from './pictures/load-pictures.js'
import type {FoundPicture} from './pictures/picture.js'
import type {StreamPdfOptions} from './stream-pdf-options.js'
import {tellMissing} from './tell-missing.js'
import {needsOf} from './theme/needs-of.js'
import {openFaces} from './theme/open-faces.js'
import {stylesByLanguage} from './theme/styles-by-language.js'
import {titleOf} from './title-of.js'

/** Pages between two rests, in which others get their turn. */
const pagesAtOnce = 16

/**
 * Print a book as PDF 1.7.
 *
 * Pages are printed as they are set, so that a long book needs little memory.
 * The same book and options give the same bytes.
 *
 * @param whole
 *   Book to print; not changed.
 * @param options
 *   Choices of the caller; `fonts` is needed, `file` receives the messages.
 * @returns
 *   Pieces of the file, in order; a picture that cannot be had is a frame, and
 *   told as `image-missing`; a character that no face has is a box with its
 *   code, and told as `glyph-missing`; a formula that is wrong is code, and told
 *   as `formula-invalid`; a node that is not known is printed as what it says,
 *   and told as `node-unknown`; what is nested too deep is unwrapped, and told as
 *   `depth-limited`; a standard that the book cannot keep is not
 *   claimed, and told as `claim-dropped`.
 * @throws
 *   `option-invalid` for an option that cannot be met, `font-missing` without a
 *   face, `font-unusable` for one that cannot be read: when the first piece is
 *   asked for, before any is given or a picture is loaded.
 * @see ISO 32000-1
 */
export async function* streamPdf(
  whole: Book,
  options: Readonly<StreamPdfOptions> = {}
): AsyncGenerator<Uint8Array> {
  const {fonts = {}, load = loadNothing, qr = false, file = new VFile()} = options
  const tellAbout = createTell(file)
  const book = limitDepth(whole, tellAbout)
  const lang = langOf(book, options.lang)
  const {theme, indent} = checkedTheme(options)
  const claims = checkedClaims(options.claims ?? 'none')
  const rules = checkedRules(options)
  const created = dateOf(book, options.modified)
  const emoji = checkedEmoji(options.emoji)
  const notePlace = checkedNotes(options.notes)
  const {sheet} = theme
  const words = wordsFor(lang)
  const title = titleOf(book, options.title, words)
  const needs = needsOf(book, [title, ...ownWords(words)], {...theme, ...rules})
  const faces = await openFaces(fonts, needs, {emoji})
  const info = {title, author: authorsOf(book), created, lang, claims}
  const figureName = (figure: number) => `${words.picture} ${figure}`
  const printer = createPrinter({info, theme, faces: faces.byKey, figureName})

  const pictures = new Map<string, FoundPicture>()
  for await (const {key, raw} of loadPictures(book, load, tellAbout)) {
    pictures.set(key, 'missing' in raw ? raw : printer.addPicture(raw))
    yield* printer.take()
  }

  const hyphenation = await loadHyphenation(book, lang)
  const bidi = await loadBidi(needs.codePoints)
  const stylesOf = stylesByLanguage(faces.stackOf, rules, hyphenation, bidi)
  const styles = stylesOf(lang)
  const context = createContext({
    theme,
    styles,
    stylesOf,
    emphasis: rules.emphasis,
    words,
    pictures,
    formulas: await openFormulas(book, styles),
    highlight: await loadHighlight(book),
    places: findPlaces(book),
    tellAbout,
    lang,
    indent,
    notePlace,
    encodeQr: qr ? (await import('uqr')).encode : undefined
  })
  const footHead = [noteRule(context)]
  const pages: FinishedPage[] = []
  const entries: ContentsEntry[] = []
  for (const chapter of chapters(book, {lang})) {
    const key = String(entries.length + 1)
    const first = pages.length
    const columns = paginate(setThread(chapter, context, key), sheet.textHeightPt, {
      footHead,
      turnedHeightPt: theme.turned?.textHeightPt
    })
    for (const page of joinColumns(columns, sheet)) {
      const head = pages.length === first ? undefined : chapter.title
      pages.push({printed: printer.addPage(page), head, turned: page.turned})
      yield* printer.take()
      if (pages.length % pagesAtOnce === 0) await rest()
    }
    entries.push({title: chapter.title, destination: `thread-${key}`, page: first + 1})
  }

  const wide = {...context, widthPt: sheet.blockPt}
  const front = frontPages(book, {title, entries}, wide).map(
    (page): FinishedPage => ({printed: printer.addPage(page), head: undefined, turned: undefined})
  )
  const all = [...front, ...pages]
  const furniture = createFurniture(wide)
  const left = entries.length > 1 ? title : undefined
  for (const [index, {printed, head, turned}] of all.entries()) {
    if (index === 0) continue
    const number = `${index + 1} / ${all.length}`
    printer.addToPage(printed, furniture({left: head && left, right: head, number, turned}))
    if (index % pagesAtOnce === 0) yield* printer.take()
  }
  dropClaims(claims, printer.cmykCount(), tellAbout())
  printer.end(all.map(({printed}) => printed))
  tellMissing(printer.missing, tellAbout())
  yield* printer.take()
}

interface FinishedPage {
  readonly printed: PrintedPage
  readonly head: string | undefined
  readonly turned: true | undefined
}

function rest(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0)
  })
}
