import type {Book} from '@answerbook/core'
import {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {bookBlocks} from './book-blocks.js'
import {frontMatterOf} from './front-matter/front-matter-of.js'
import {toYaml} from './front-matter/to-yaml.js'
import {print} from './print/print.js'

/** Choices for Markdown. */
export interface ToMarkdownOptions {
  /**
   * How to write what is known about the document above its text.
   *
   * @defaultValue `'yaml'`
   */
  readonly frontMatter?: 'none' | 'yaml' | undefined
  /**
   * Where pictures lie: what `saveImages` returns.
   *
   * @defaultValue all addresses stay as they are
   */
  readonly imageHref?: ImageHref | undefined
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
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 */
export function toMarkdown(book: Book, options: Readonly<ToMarkdownOptions> = {}): VFile {
  const {frontMatter = 'yaml', imageHref = () => undefined} = options
  const file = new VFile()
  const head = frontMatter === 'yaml' ? toYaml(frontMatterOf(book, imageHref)) : ''
  const body = print(bookBlocks(book, file, imageHref))
  file.value = [head, body].filter(part => part !== '').join('\n')
  return file
}
