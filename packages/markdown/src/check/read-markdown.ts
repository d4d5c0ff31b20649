import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {mathFromMarkdown} from 'mdast-util-math'
import {gfm} from 'micromark-extension-gfm'
import {math as dollarMath} from 'micromark-extension-math'

/** Which syntax is read. */
export interface ReadMarkdownOptions {
  readonly math: 'dollars' | 'none'
  readonly syntax: 'commonmark' | 'gfm'
}

/**
 * Read Markdown as parsers that follow the standards do.
 *
 * Flavours of other engines add their extensions here.
 *
 * @param markdown
 *   Markdown without front matter.
 * @returns
 *   Tree of mdast.
 */
export function readMarkdown(markdown: string, {math, syntax}: ReadMarkdownOptions): Root {
  const readsGfm = syntax === 'gfm'
  const readsMath = math === 'dollars'
  return fromMarkdown(markdown, {
    extensions: [...(readsGfm ? [gfm()] : []), ...(readsMath ? [dollarMath()] : [])],
    mdastExtensions: [
      // Their transforms look for addresses in text, where what is escaped is not seen.
      ...(readsGfm ? gfmFromMarkdown() : []).map(extension => ({...extension, transforms: []})),
      ...(readsMath ? [mathFromMarkdown()] : [])
    ]
  })
}
