import type {Root} from 'mdast'
import {fromElement} from './from-element.js'
import type {FromHtmlOptions} from './options.js'
import {parseHtml} from './parse-html.js'

/**
 * Turn HTML into mdast.
 *
 * Any string is HTML: errors are recovered from as browsers do, and no text
 * that a browser would show is lost.
 *
 * @param html
 *   A whole document or a part of one.
 * @param options
 *   Choices of the caller; `file` receives the messages.
 * @returns
 *   Root with flow content; tells `code-repaired`, `comment-recovered`,
 *   `depth-limited`, `element-lost`, `element-unknown`, `table-simplified` and
 *   `url-dropped`.
 * @see https://github.com/syntax-tree/mdast
 */
export function fromHtml(html: string, options: Readonly<FromHtmlOptions> = {}): Root {
  return fromElement(parseHtml(html, options), options)
}
