/** The beginning of a tag. */
export interface Tag {
  /** Name in lower case. */
  readonly name: string
  readonly isEnd: boolean
  /** Where the tag begins. */
  readonly start: number
}

/**
 * Find the tags of XML, outside of comments, CDATA and instructions.
 *
 * @returns
 *   Tags in order; a declaration such as `<!DOCTYPE` is one by the name of
 *   `!doctype`. Nothing is found behind a section that does not end.
 */
export function* findTags(xml: string): Generator<Tag> {
  const markup = /<!--|<!\[CDATA\[|<\?|<(\/?)(!?[a-z_][\w.:-]*)/gi
  for (let match = markup.exec(xml); match; match = markup.exec(xml)) {
    const [opening, slash, name] = match
    if (name !== undefined) {
      yield {name: name.toLowerCase(), isEnd: slash === '/', start: match.index}
      continue
    }
    const closing = closings[opening.slice(0, 4).toLowerCase()] ?? '?>'
    const end = xml.indexOf(closing, markup.lastIndex)
    if (end === -1) return
    markup.lastIndex = end + closing.length
  }
}

const closings: Readonly<Record<string, string>> = {'<!--': '-->', '<![c': ']]>'}
