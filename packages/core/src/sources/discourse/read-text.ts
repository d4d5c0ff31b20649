import type {RootContent} from 'mdast'
import {parseHtml} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {contentFile} from '../content-file.js'
import {type Fields, textField} from '../fields.js'
import {readHtml} from '../read-html.js'
import {readMarkdown} from '../read-markdown.js'
import {handlers} from './handlers/index.js'

/**
 * Read the text of a post: `cooked`, its HTML, or `raw`, the Markdown that the
 * forum makes it of.
 *
 * @param url
 *   Address of the post, if it is known.
 */
export async function readText(
  post: Fields,
  outer: SourceFile,
  url: string | undefined
): Promise<RootContent[]> {
  const html = textField(post, 'cooked')
  const file = {
    ...contentFile(html ?? '', outer, url),
    fields: url === undefined ? {} : {base: url}
  }
  if (html === undefined) return readMarkdown(textField(post, 'raw') ?? '', file, {url})
  return readHtml(parseHtml(html, {file: file.vfile}), file, {handlers})
}
