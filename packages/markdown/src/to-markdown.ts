import type {Book} from '@answerbook/core'
import {VFile} from 'vfile'
import {withCovers} from './assets/with-covers.js'
import {toFrontMatter} from './front-matter/to-front-matter.js'
import {print} from './print/print.js'
import {settingsOf} from './settings-of.js'
import type {ToMarkdownOptions} from './to-markdown-options.js'

/**
 * Write a book as Markdown: GFM with dollar math, or another flavour.
 *
 * Any parser of CommonMark reads the same text out of it, and emphasis where
 * the tree has it; beside Chinese punctuation that stands outside of the mark
 * where it has to, and what asterisks cannot say is said in HTML. Nothing in
 * the text can become markup or front matter, nor a template tag in the
 * flavours of engines that run such.
 *
 * The same book and options give the same text.
 *
 * @param book
 *   Book to write; not changed.
 * @param options
 *   Choices of the caller.
 * @returns
 *   File without a path. On it are told `blocks-lost`, `code-changed`,
 *   `depth-limited`, `html-escaped`, `mark-lost`, `node-unknown`, `note-missing`
 *   and `url-unsafe`.
 * @throws
 *   `AnswerbookError` with code `option-invalid` or, if a field of front matter is
 *   none, `template-invalid`.
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 */
export function toMarkdown(book: Book, options: Readonly<ToMarkdownOptions> = {}): VFile {
  const {flavour, frontMatter, imageHref, layout, posts} = settingsOf(options)
  const file = new VFile()
  const head = toFrontMatter(withCovers(book, imageHref), frontMatter)
  const body = print(posts(book, file), flavour, layout)
  file.value = [head, body].filter(part => part !== '').join('\n')
  return file
}
