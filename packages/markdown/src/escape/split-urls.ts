/** A part of a text: what GFM makes a link of, or what stands between. */
export interface UrlPart {
  readonly type: 'text' | 'url'
  readonly value: string
}

/**
 * Split a text at the addresses that GFM makes links of: each goes on to the
 * next space, over Chinese text too.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
export function splitUrls(text: string): UrlPart[] {
  const parts: UrlPart[] = []
  let at = 0
  for (const {0: value, index} of text.matchAll(/(?:https?:\/\/|www\.)[^\s<]+/gi)) {
    if (index > at) parts.push({type: 'text', value: text.slice(at, index)})
    parts.push({type: 'url', value})
    at = index + value.length
  }
  if (at < text.length) parts.push({type: 'text', value: text.slice(at)})
  return parts
}
