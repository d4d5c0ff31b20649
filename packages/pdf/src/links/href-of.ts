import type {Context} from '../context.js'
import {toHref} from '../inline/to-href.js'

/**
 * Find where a link of a post leads.
 *
 * @param url
 *   URL as the document has it.
 * @param context
 *   Post that it is in, and places in the book.
 * @returns
 *   URL; `#` and the name of a place in the file; nothing for what cannot be
 *   followed, such as the address of a file that the book has not.
 */
export function hrefOf(url: string, {places, from}: Context): string | undefined {
  const place = places?.of(url, from)
  return place === undefined ? toHref(url) : `#${place}`
}
