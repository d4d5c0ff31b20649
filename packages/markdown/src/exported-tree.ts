import type {Book} from '@answerbook/core'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {settingsOf} from './settings-of.js'
import type {ToMarkdownOptions} from './to-markdown-options.js'

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
  const posts = settingsOf(options).posts(book, new VFile())
  return {type: 'root', children: posts.flatMap(({blocks}) => blocks)}
}
