import {type Book, wordsFor} from '@answerbook/core'
import {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {withCovers} from './assets/with-covers.js'
import {bookBlocks} from './book-blocks.js'
import {defaultFields} from './front-matter/default-fields.js'
import type {FrontMatterField} from './front-matter/field.js'
import {type FrontMatterFormat, toFrontMatter} from './front-matter/to-front-matter.js'
import {print} from './print/print.js'

/** Choices for Markdown. */
export interface ToMarkdownOptions {
  /**
   * How to write what is known about the document above its text.
   *
   * @defaultValue `'yaml'`
   */
  readonly frontMatter?: FrontMatterFormat | undefined
  /**
   * What front matter says, as keys and templates: `['date', '{published}']`.
   *
   * @defaultValue all that is known, under names of our own
   */
  readonly frontMatterFields?: readonly FrontMatterField[] | undefined
  /**
   * Where pictures lie: what `saveImages` returns.
   *
   * @defaultValue all addresses stay as they are
   */
  readonly imageHref?: ImageHref | undefined
  /**
   * Language of the words that are added to the text, as a BCP 47 tag.
   *
   * @defaultValue the language of the book, else Chinese
   */
  readonly lang?: string | undefined
}

/**
 * Write a book as Markdown: CommonMark with GFM and dollar math.
 *
 * Any parser of CommonMark reads the same text out of it, and emphasis where
 * the tree has it, beside Chinese punctuation too: what asterisks cannot say
 * there is said in HTML. Nothing in the text can become markup, a template tag
 * or front matter.
 *
 * The same book and options give the same text.
 *
 * @param book
 *   Book to write; not changed.
 * @param options
 *   Choices of the caller.
 * @returns
 *   File without a path. On it are told `depth-limited`, `html-escaped`,
 *   `node-unknown`, `note-missing` and `url-unsafe`.
 * @throws
 *   `AnswerbookError` with code `template-invalid` if a field is none.
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 */
export function toMarkdown(book: Book, options: Readonly<ToMarkdownOptions> = {}): VFile {
  const {
    frontMatter = 'yaml',
    frontMatterFields = defaultFields,
    imageHref = () => undefined,
    lang
  } = options
  const file = new VFile()
  const head = toFrontMatter(withCovers(book, imageHref), frontMatter, frontMatterFields)
  const body = print(bookBlocks(book, file, {imageHref, words: wordsFor(lang || book.lang)}))
  file.value = [head, body].filter(part => part !== '').join('\n')
  return file
}
