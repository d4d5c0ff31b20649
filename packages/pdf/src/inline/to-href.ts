import {linkSchemes} from '@answerbook/core/exporting'

/** What a reader may be sent to by a click. */
const safe = new Set(linkSchemes.map(scheme => `${scheme}:`))

/** Readers follow no longer ones; and each printed line of a link repeats its URL. */
const longest = 2048

/**
 * Write a URL as PDF wants it: absolute, in ASCII.
 *
 * @param url
 *   URL as the document has it.
 * @returns
 *   Nothing for a URL that cannot be followed, or had better not be, or is of a
 *   length that nobody follows; relative ones are of files beside the document.
 * @see ISO 32000-2, 12.6.4.8
 */
export function toHref(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {href, protocol} = new URL(url)
  return safe.has(protocol) && href.length <= longest ? href : undefined
}
