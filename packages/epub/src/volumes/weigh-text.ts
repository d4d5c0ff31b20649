import {escapeXml} from '../text/escape-xml.js'

/**
 * Find how many bytes a text takes in XML.
 *
 * @param text
 *   Any string, or none.
 * @returns
 *   Length of its bytes.
 */
export function weighText(text: string | undefined): number {
  return text === undefined ? 0 : new TextEncoder().encode(escapeXml(text)).length
}
