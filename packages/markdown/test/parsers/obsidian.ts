import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import {mathAsTex} from './math-as-tex.js'
import type {MarkdownParser} from './parsers.js'
import {readSpan, type Span} from './read-span.js'

/**
 * What Obsidian reads besides GFM.
 *
 * @see https://help.obsidian.md/obsidian-flavored-markdown
 */
const spans: readonly Span[] = [
  {
    name: 'obsidianComment',
    start: '%',
    // One that is not closed hides what follows.
    pattern: /^%%[^\n]*$/,
    toHtml: () => ''
  },
  {
    name: 'obsidianHighlight',
    start: '=',
    pattern: /^==(?!=)[^\n]*?[^\s=]==$/,
    toHtml: text => `<mark>${text.slice(2, -2)}</mark>`
  },
  {
    name: 'obsidianLink',
    start: '[',
    pattern: /^\[\[[^[\]\n]+\]\]$/,
    toHtml: text => `<a class="internal-link">${text.slice(2, -2).replace(/^.*\|/, '')}</a>`
  },
  {
    name: 'obsidianEmbed',
    start: '!',
    pattern: /^!\[\[[^[\]\n]+\]\]$/,
    toHtml: () => '<span class="internal-embed"></span>'
  },
  {
    name: 'obsidianTag',
    start: '#',
    before: /\s/,
    pattern: /^#\d*[^\s\d!-,.:-@[-^`{-~][^\s!-,.:-@[-^`{-~]*$/,
    toHtml: text => `<a class="tag">${text}</a>`
  },
  {
    name: 'obsidianBlockId',
    start: '^',
    before: /\s/,
    pattern: /^\^[A-Za-z0-9-]+$/,
    after: /\n/,
    toHtml: () => ''
  },
  {
    name: 'obsidianNote',
    start: '^',
    pattern: /^\^\[[^\]\n]+\]$/,
    toHtml: text => `<sup title="${text.slice(2, -1)}"></sup>`
  }
]

const extensions = spans.map(readSpan)

/**
 * Reads what Obsidian reads, by micromark: Obsidian itself is an application
 * that no test can start. Comments that span lines are not known.
 */
export const obsidian: MarkdownParser = {
  name: 'Obsidian',
  toHtml: markdown =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm(), math(), ...extensions.map(({syntax}) => syntax)],
      htmlExtensions: [gfmHtml(), mathAsTex, ...extensions.map(({html}) => html)]
    })
}
