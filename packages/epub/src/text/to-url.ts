import {linkSchemes} from '@answerbook/core/exporting'

const protocols = new Set(linkSchemes.map(scheme => `${scheme}:`))
/** The authority keeps its brackets, which stand around addresses of IPv6. */
const headPattern = /^https?:\/\/[^/?#]*/

/** Nearly all URLs: in them there is nothing to put right, and a parser takes its time. */
const plain =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w~-]+(?:\.[\w~-]+)*\/)*(?:[\w~-]+(?:\.[\w~-]+)*)?(?:\?[\w~=&.-]*)?(?:#[\w~.-]*)?$/

/**
 * Make a URL fit for a book, if it is one that a reader may follow.
 *
 * @param raw
 *   URL as the document has it.
 * @returns
 *   Absolute URL of one of the `linkSchemes`, as RFC 3986 allows it too;
 *   `undefined` for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2
 */
export function toUrl(raw: string): string | undefined {
  if (plain.test(raw)) return raw
  if (!URL.canParse(raw)) return undefined
  const {href, protocol} = new URL(raw)
  if (!protocols.has(protocol)) return undefined

  const head = headPattern.exec(href)?.[0] ?? ''
  const [path = '', ...fragments] = href.slice(head.length).split('#')
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : ''
  return head + encode(path) + encode(fragment)
}

/** Encode what URL parsers let pass but the grammar of URLs does not have. */
function encode(part: string): string {
  return part.replace(/[\s"<>[\]\\^`{|}]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')
}
