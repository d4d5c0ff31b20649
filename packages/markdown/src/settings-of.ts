import {type Book, fieldsOf, wordsFor} from '@answerbook/core/exporting'
import type {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {bookBlocks} from './book-blocks.js'
import {checkOptions} from './check-options.js'
import {cleanLine} from './clean/clean-text.js'
import {findFlavour} from './flavours/find-flavour.js'
import type {Flavour} from './flavours/flavour.js'
import {withVault} from './flavours/with-vault.js'
import type {FrontMatterField} from './front-matter/field.js'
import {fillFields} from './front-matter/fill-fields.js'
import type {FrontMatterLook} from './front-matter/to-front-matter.js'
import type {Layout} from './layout.js'
import type {Outline} from './outline.js'
import {escapeLine} from './print/escape-line.js'
import type {PrintedPost} from './print/print.js'
import type {ToMarkdownOptions} from './to-markdown-options.js'

/** Choices of a caller, with the defaults of the flavour. */
export interface Settings {
  readonly flavour: Flavour
  readonly frontMatter: FrontMatterLook
  readonly imageHref: ImageHref
  readonly layout: Layout
  /** Where the title of a text stands that has one. */
  readonly titleIn: Outline['title']
  /** Turn a book into the posts that are printed. */
  readonly posts: (book: Book, file: VFile) => PrintedPost[]
}

/**
 * Fill what a caller leaves open.
 *
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export function settingsOf(options: Readonly<ToMarkdownOptions>): Settings {
  checkOptions(options)
  const {emphasis = 'move', flavour: name = 'gfm', imageHref = () => undefined, lang} = options
  const {bullet = '-', fence = '`', links = 'inline', wrap = 'none'} = options
  const flavour = withVault(findFlavour(name), options)
  const {frontMatter: format = flavour.frontMatter} = options
  const {frontMatterFields: fields = flavour.frontMatterFields} = options
  const {title = flavour.titleIn ?? 'heading'} = options
  const isNamed = wrap === 'none' || wrap === 'sentence'
  const layout: Layout = {bullet, emphasis, fence, links, wrap: isNamed ? wrap : Number(wrap)}
  return {
    flavour,
    frontMatter: {
      format,
      fields,
      title: options.bookTitle,
      whenEmpty: flavour.needsFrontMatter ? 'fences' : 'nothing',
      asTag: flavour.asTag,
      asText: flavour.frontMatterIsMarkdown && escapeLine(flavour)
    },
    imageHref,
    layout,
    titleIn: format === 'none' ? 'heading' : title,
    posts: (book, file) => {
      const said = format === 'none' ? [] : fields
      const outline = outlineOf(book, said, {...options, title})
      const words = wordsFor(lang || book.lang)
      return bookBlocks(book, file, {flavour, imageHref, layout, outline, words})
    }
  }
}

function outlineOf(
  book: Book,
  fields: readonly FrontMatterField[],
  options: Readonly<ToMarkdownOptions>
): Outline {
  const {byline = 'line', counts = 'shown', footer = 'none', headingShift = 0} = options
  const isAbove = options.title === 'front-matter' && saysTitle(book, fields, options)
  return {byline, counts, footer, headingShift, title: isAbove ? 'front-matter' : 'heading'}
}

function saysTitle(
  book: Book,
  fields: readonly FrontMatterField[],
  {bookTitle}: Readonly<ToMarkdownOptions>
): boolean {
  const [thread, ...others] = book.children
  if (thread?.title === undefined || others.length > 0) return false
  const title = cleanLine(thread.title)
  return fillFields(fields, fieldsOf(book, {title: bookTitle})).some(
    ([, value]) => typeof value === 'string' && cleanLine(value) === title
  )
}
