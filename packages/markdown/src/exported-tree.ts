import {type Book, wordsFor} from '@answerbook/core'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {bookBlocks} from './book-blocks.js'
import type {ToMarkdownOptions} from './to-markdown.js'

/**
 * Give the tree that a book is written from: what a reader of the Markdown has
 * to find in it.
 *
 * @param book
 *   Book; not changed.
 * @param options
 *   Those that it is written by.
 * @returns
 *   Tree of mdast with GFM and math, without front matter.
 */
export function exportedTree(book: Book, options: Readonly<ToMarkdownOptions> = {}): Root {
  const {imageHref = () => undefined, lang} = options
  const words = wordsFor(lang || book.lang)
  return {type: 'root', children: bookBlocks(book, new VFile(), {imageHref, words})}
}
