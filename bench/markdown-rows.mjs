import {fromHtml as toHast} from 'hast-util-from-html'
import {toMdast} from 'hast-util-to-mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown, gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown as printMdast} from 'mdast-util-to-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {htmlToMarkdown} from 'mdream'
import {gfm} from 'micromark-extension-gfm'
import TurndownService from 'turndown'
import {gfm as turndownGfm} from 'turndown-plugin-gfm'
import {toMarkdown} from '../packages/markdown/dist/index.js'
import {fromHtml} from '../packages/mdast-util-from-html/dist/index.js'
import {bookOf} from './book-of.mjs'

// Its own underscores would show between Chinese characters, and the text be another.
const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  emDelimiter: '*'
})
turndown.use(turndownGfm)

/** What is written, and what the peers make of the same HTML. */
export const markdownRows = {
  'HTML -> mdast': {
    ours: html => fromHtml(html),
    textOf: root => textOf(root, {includeImageAlt: false}),
    peers: {'hast-util-to-mdast': html => toMdast(toHast(html, {fragment: true}))}
  },
  'HTML -> mdast -> Markdown': {
    ours: html => String(toMarkdown(bookOf(fromHtml(html)))),
    textOf: markdown =>
      textOf(fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}), {
        includeHtml: false,
        includeImageAlt: false
      }),
    peers: {
      'unified chain': html =>
        printMdast(toMdast(toHast(html, {fragment: true})), {extensions: [gfmToMarkdown()]}),
      'mdream (Rust)': html => htmlToMarkdown(html),
      turndown: html => turndown.turndown(html)
    }
  }
}
