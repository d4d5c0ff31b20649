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
  const match = tag.exec(html.slice(offset))
  if (!match) return undefined
  const [text, slash, tagName = '', attributes = ''] = match
  return {
    end: offset + text.length,
    hasAttributes: attributes !== '',
    isEnd: slash === '/',
    tagName: tagName.toLowerCase()
  }
}

const tag =
  /^<(\/?)([a-z][a-z\d-]*)((?:\s+[a-z_:@][\w:.@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?){0,256})\s*\/?>/i
