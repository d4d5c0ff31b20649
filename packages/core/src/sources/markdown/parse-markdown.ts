import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {mathFromMarkdown} from 'mdast-util-math'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import {gfmStrikethroughCjkFriendly} from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import {gfm} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import {comment, commentFromMarkdown} from './syntax/comment.js'
import {dollarMath, dollarMathFromMarkdown} from './syntax/dollar-math.js'
import {highlight, highlightFromMarkdown} from './syntax/highlight.js'
import {wikiLink, wikiLinkFromMarkdown} from './syntax/wiki-link.js'

/**
 * Parse Markdown: CommonMark, GFM, math, and what Obsidian adds.
 *
 * One tilde strikes nothing, as `3~5` is a range; emphasis closes beside
 * Chinese punctuation too.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 * @see https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export function parseMarkdown(markdown: string): Root {
  const options = {singleTilde: false}
  return fromMarkdown(markdown, {
    extensions: [
      gfm(options),
      cjkFriendlyExtension(),
      gfmStrikethroughCjkFriendly(options),
      {flow: math().flow ?? {}},
      dollarMath,
      wikiLink,
      highlight,
      comment
    ],
    mdastExtensions: [
      // Their transforms look for addresses in text, where what is escaped is not seen.
      ...gfmFromMarkdown().map(extension => ({...extension, transforms: []})),
      mathFromMarkdown(),
      dollarMathFromMarkdown,
      wikiLinkFromMarkdown,
      highlightFromMarkdown,
      commentFromMarkdown
    ]
  })
}
