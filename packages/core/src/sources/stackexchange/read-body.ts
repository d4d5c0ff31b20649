import type {RootContent} from 'mdast'
import {parseHtml} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {contentFile} from '../content-file.js'
import {rawText} from '../elements.js'
import {type Fields, textField} from '../fields.js'
import {readHtml} from '../read-html.js'
import {readMarkdown} from '../read-markdown.js'
import {createHandlers} from './create-handlers.js'
import {liftTex} from './lift-tex.js'

/**
 * Read the text of a post, which the API gives as HTML, as Markdown, or not.
 *
 * @param url
 *   What its relative links are relative to.
 * @returns
 *   Flow content; `undefined` if the API has left it out.
 */
export async function readBody(
  item: Fields,
  outer: SourceFile,
  url: string | undefined,
  {hasMath}: {readonly hasMath: boolean}
): Promise<RootContent[] | undefined> {
  const html = textField(item, 'body')
  if (html === undefined) return readSource(textField(item, 'body_markdown'), outer, url)
  const file = contentFile(html, outer, url)
  const page = parseHtml(html, {file: file.vfile})
  const handlers = createHandlers(page)
  return readHtml(page, file, {handlers, before: [root => liftTex(root, {hasMath})], url})
}

/** The API escapes Markdown as HTML, so that no `<` is left in it. */
async function readSource(
  escaped: string | undefined,
  outer: SourceFile,
  url: string | undefined
): Promise<RootContent[] | undefined> {
  if (escaped === undefined) return undefined
  const markdown = escaped.includes('<') ? escaped : rawText(parseHtml(escaped))
  return readMarkdown(markdown, contentFile(markdown, outer, url), {url})
}
