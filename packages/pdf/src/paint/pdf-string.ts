import {shortText} from './short-text.js'

/**
 * Make a text string of an object: what pdfkit writes as `(text)` and not as a
 * name.
 *
 * @param text
 *   Text; may have any character.
 * @returns
 *   Wrapped string, cut if it is too long.
 */
export function pdfString(text: string): object {
  return Object(shortText(text))
}
