import type {Paragraph} from 'mdast'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import {plainParagraphs} from '../plain-paragraphs.js'

/**
 * Read a text without markup: blank lines part paragraphs, and lines stay
 * lines.
 *
 * @param file
 *   Document; told `markup-missing`.
 * @returns
 *   Paragraphs, without empty ones.
 */
export function readPlainText({body, bodyStart, vfile}: SourceFile): Paragraph[] {
  tell(vfile, 'markup-missing', 'Expected HTML, found none; read as plain text', bodyStart.line)
  return plainParagraphs(body)
}
