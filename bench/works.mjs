import {toMarkdown} from '../packages/markdown/dist/index.js'
import {fromHtml} from '../packages/mdast-util-from-html/dist/index.js'
import {bookOf} from './book-of.mjs'
import {constructs} from './constructs.mjs'
import {trees} from './trees.mjs'

/** What is measured of hostile documents: makers of what goes in, and what is done with it. */
export const works = {
  'HTML -> mdast': {constructs, run: html => fromHtml(html)},
  'mdast -> Markdown': {
    constructs: trees,
    run: root => toMarkdown(bookOf(root), {frontMatter: 'none'})
  }
}
