/** Elements that editors and highlighters put inside code. */
const inCode = new Set(
  'a b big br code del div em font i img ins kbd li mark ol p pre s samp small span strike strong sub sup table tbody td th thead tr tt u ul var'.split(
    ' '
  )
)

/** What holds no tags, and how it ends. */
const ends: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/,
  script: /<\/script/i,
  style: /<\/style/i,
  textarea: /<\/textarea/i,
  title: /<\/title/i
}

/**
 * Escape what looks like a tag inside code but is code, such as `<cstring>`.
 *
 * Feeds that were decoded once too often hold code with its `<` laid bare. Only
 * what highlighters write is taken for markup there.
 *
 * @param html
 *   HTML as it was found.
 * @returns
 *   HTML whose code reads as its author wrote it; its lines stay.
 */
export function maskCode(html: string): string {
  const pieces: string[] = []
  const unclosed = new Set<string>()
  let depth = 0
  let done = 0

  const marks = /<(\/?)([a-z][^\s/<>]*)|<(?:!--|[/!?])/gi
  for (let match = marks.exec(html); match; match = marks.exec(html)) {
    const [found, slash, tag] = match
    const name = tag?.toLowerCase() ?? found
    if (depth > 0 && !inCode.has(name)) {
      pieces.push(html.slice(done, match.index), '&lt;')
      done = match.index + 1
    } else if (name === 'pre' || name === 'code') {
      depth = Math.max(0, depth + (slash ? -1 : 1))
    } else if (!slash && ends[name] && !unclosed.has(name)) {
      const end = new RegExp(ends[name], 'gi')
      end.lastIndex = marks.lastIndex
      const closing = end.exec(html)
      if (closing) marks.lastIndex = closing.index
      else unclosed.add(name)
    }
  }
  return done === 0 ? html : pieces.join('') + html.slice(done)
}
