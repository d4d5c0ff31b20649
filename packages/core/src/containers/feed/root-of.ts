/**
 * Find the name of the root element of XML.
 *
 * @param text
 *   XML, or the beginning of it.
 * @returns
 *   Name in lower case; that of the document type if the text ends before the
 *   root; `undefined` if it is no XML.
 * @see https://www.w3.org/TR/xml/#sec-prolog-dtd
 */
export function rootOf(text: string): string | undefined {
  let declared: string | undefined
  let start = 0
  for (;;) {
    while (/\s/.test(text[start] ?? '')) start++
    const [, mark, name] =
      /^<(!DOCTYPE\s+)?([a-z_][\w.:-]*)/i.exec(text.slice(start, start + 256)) ?? []
    if (name !== undefined && mark === undefined) return name.toLowerCase()
    if (name !== undefined && declared !== undefined) return declared
    declared ??= name?.toLowerCase()

    const end = endOfMarkup(text, start)
    if (end === -1) return declared
    start = end
  }
}

/** Find where a comment, instruction or document type ends; -1 for anything else. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + '<!--'.length)
  if (text.startsWith('<?', start)) return behind(text, '?>', start)
  if (!text.startsWith('<!', start)) return -1
  const subset = text.indexOf('[', start)
  const end = text.indexOf('>', start)
  return behind(text, subset === -1 || end < subset ? '>' : ']>', start)
}

function behind(text: string, mark: string, start: number): number {
  const index = text.indexOf(mark, start)
  return index === -1 ? -1 : index + mark.length
}
