/** A tag, as it is written. */
export interface Tag {
  /** Offset behind it. */
  end: number
  hasAttributes: boolean
  isEnd: boolean
  /** In lower case. */
  tagName: string
}

/**
 * Read a tag as authors write them: with nothing in it but attributes.
 *
 * @param html
 *   HTML.
 * @param offset
 *   Where the tag begins.
 * @returns
 *   The tag; `undefined` if there is none, or one of more than 256 attributes,
 *   though a parser may find one.
 */
export function readTag(html: string, offset: number): Tag | undefined {
  const isEnd = html[offset + 1] === '/'
  const start = offset + (isEnd ? 2 : 1)
  if (!isLetter(html.charCodeAt(start))) return undefined

  let nameEnd = start + 1
  while (isNamePart(html.charCodeAt(nameEnd))) nameEnd++
  const tagName = html.slice(start, nameEnd).toLowerCase()
  if (html[nameEnd] === '>') return {end: nameEnd + 1, hasAttributes: false, isEnd, tagName}

  const [rest] = attributes.exec(html.slice(nameEnd)) ?? []
  if (rest === undefined) return undefined
  return {end: nameEnd + rest.length, hasAttributes: /[^\s/>]/.test(rest), isEnd, tagName}
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d
}

const attributes =
  /^(?:\s+[a-z_:@][\w:.@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,256}\s*\/?>/i
