import {VFile} from 'vfile'
import type {SourceFile} from '../source.js'

/**
 * Make a file of HTML that stands inside JSON or XML.
 *
 * @param html
 *   The HTML, as the outer format decodes it.
 * @param outer
 *   Document that holds it; its messages and those of the result are one list.
 * @param url
 *   Address of the post: the path that messages name, as places inside the
 *   HTML are none of the outer document.
 */
export function contentFile(html: string, outer: SourceFile, url?: string): SourceFile {
  const vfile = new VFile({path: url ?? outer.vfile.path})
  vfile.messages = outer.vfile.messages
  return {vfile, text: html, fields: {}, body: html, bodyStart: {line: 1, column: 1}}
}
