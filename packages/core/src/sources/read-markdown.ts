import type {Root, RootContent} from 'mdast'
import type {SourceFile} from '../source.js'
import {tell} from '../tell.js'
import {transforms} from '../transforms/index.js'
import {isIntricate} from './markdown/is-intricate.js'
import {toPlainTree} from './markdown/to-plain-tree.js'
import {plainParagraphs} from './plain-paragraphs.js'
import {resolveLinks} from './resolve-links.js'

/** What a source knows of its Markdown. */
export interface ReadMarkdownOptions {
  /** Address of the document: what its relative links are relative to. */
  readonly url?: string | undefined
}

/**
 * Turn Markdown into mdast without raw HTML, references or comments.
 *
 * What HTML it holds is read as that of any document.
 *
 * @param markdown
 *   Markdown, without front matter.
 * @param file
 *   Document that it is a part of; told what is lost, `comment-dropped` where
 *   a `%%comment%%` is, `block-name-dropped`, `callout-simplified`,
 *   `embed-linked` and `highlight-underlined` for what vaults have besides,
 *   and `markup-limited` if it is made to keep parsers
 *   busy, and read as plain text.
 * @param options
 *   What the source knows of its Markdown.
 * @returns
 *   Flow content, cleaned.
 */
export async function readMarkdown(
  markdown: string,
  file: SourceFile,
  options: Readonly<ReadMarkdownOptions> = {}
): Promise<RootContent[]> {
  const {url} = options
  if (isIntricate(markdown)) {
    const reason = 'Unexpected Markdown too long or too intricate to parse, read as plain text'
    tell(file.vfile, 'markup-limited', reason, file.bodyStart.line)
    return plainParagraphs(markdown)
  }
  // Loaded when it is needed: parsers take longer to load than most documents to read.
  const {parseMarkdown} = await import('./markdown/parse-markdown.js')
  const children = toPlainTree(parseMarkdown(markdown), markdown, file)
  const root: Root = {type: 'root', children}
  for (const transform of transforms) transform(root)
  resolveLinks(root, url)
  return root.children
}
