/**
 * Tell whether nothing can join a character to another that is alike.
 *
 * @param text
 *   Text that it is in.
 * @param index
 *   Its offset; the end of the text stands alone.
 * @returns
 *   Whether it is surely a grapheme cluster if the next one stands alone too.
 * @see https://unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
 */
export function standsAlone(text: string, index: number): boolean {
  if (index >= text.length) return true
  const code = text.charCodeAt(index)
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2010 && code <= 0x2027)
  )
}
