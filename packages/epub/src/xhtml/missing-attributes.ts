import type {Image} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'

/** The longest address that is kept. */
const maxLength = 4096

/**
 * Write where a missing picture was, as the document has it, so that a book
 * that is read back knows it.
 *
 * @param image
 *   Picture that is missing.
 * @returns
 *   Attribute of what stands for it; empty for what is no address to others:
 *   one that is itself the picture, and one on the disk of whoever saved it.
 */
export function missingAttributes({url}: Image): string {
  const isKept = url !== '' && url.length <= maxLength && !/^(?:blob|data|file):/i.test(url)
  return isKept ? ` data-src="${escapeXml(url)}"` : ''
}
