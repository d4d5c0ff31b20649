import type {NavPoint} from '../frame/nav-point.js'
import {toDocument} from '../frame/to-document.js'
import {escapeXml} from '../text/escape-xml.js'
import type {IdOf} from './create-ids.js'

/** A part of a book, ready to be stored. */
export interface WrittenPart {
  readonly title: string
  readonly href: string
  readonly xhtml: string
  /** Its entry in the contents. */
  readonly point: NavPoint
  /** Entries of its chapters, to be filled. */
  readonly children: NavPoint[]
}

/**
 * Write the page that a part of a book begins with.
 *
 * @param title
 *   Title of the part.
 * @param options
 *   Where its id comes from, and the language of the book.
 * @returns
 *   Content document and entry of the contents, without chapters.
 * @see https://www.w3.org/TR/epub-ssv-11/#sec-divisions
 */
export function writePart(
  title: string,
  {idOf, lang}: {readonly idOf: IdOf; readonly lang: string}
): WrittenPart {
  const id = idOf('group', title)
  const href = `${id}.xhtml`
  const children: NavPoint[] = []
  const body = `<section epub:type="part" role="doc-part" aria-labelledby="${id}" class="part">
<h1 id="${id}">${escapeXml(title)}</h1>
</section>`
  const xhtml = toDocument({lang, title, body})
  return {title, href, xhtml, point: {title, href, children}, children}
}
