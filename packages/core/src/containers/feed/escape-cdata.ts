const opening = '<![CDATA['
const closing = ']]>'

/**
 * Write the CDATA sections of XML as escaped text.
 *
 * The feed parser takes out comments before it looks for CDATA, and so would
 * take them out of the HTML in it.
 *
 * @see https://www.w3.org/TR/xml/#sec-cdata-sect
 */
export function escapeCdata(xml: string): string {
  let result = ''
  let position = 0
  for (;;) {
    const start = xml.indexOf(opening, position)
    const end = start === -1 ? -1 : xml.indexOf(closing, start)
    if (end === -1) return result + xml.slice(position)
    result += xml.slice(position, start) + escapeText(xml.slice(start + opening.length, end))
    position = end + closing.length
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
