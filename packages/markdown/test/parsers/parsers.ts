import {HtmlRenderer, Parser} from 'commonmark'
import MarkdownIt from 'markdown-it'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import {mathAsTex} from './math-as-tex.js'

/** A parser that has nothing to do with what prints. */
export interface MarkdownParser {
  readonly name: string
  readonly toHtml: (markdown: string) => string
}

const renderer = new HtmlRenderer()

/** Reads CommonMark alone. */
export const commonmark: MarkdownParser = {
  name: 'commonmark.js',
  toHtml: markdown => renderer.render(new Parser().parse(markdown))
}

const reader = new MarkdownIt({html: true})
reader.validateLink = () => true

/** Reads tables and deletions too. */
export const markdownIt: MarkdownParser = {
  name: 'markdown-it',
  toHtml: markdown => reader.render(markdown)
}

/** Reads all of GFM, and math. */
export const gfmAndMath: MarkdownParser = {
  name: 'micromark',
  toHtml: markdown =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm(), math()],
      htmlExtensions: [gfmHtml(), mathAsTex]
    })
}
