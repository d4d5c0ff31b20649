import {readTag} from './read-tag.js'

/** From behind a start tag to before its end tag. */
interface Span {
  start: number
  end: number
}

/**
 * Find the code in HTML without parsing it.
 *
 * @param html
 *   HTML.
 * @returns
 *   What stands between the tags of `pre` and of `code`, in order; code in
 *   `pre` is part of it.
 */
export function findCode(html: string): Span[] {
  const spans: Span[] = []
  const endTags: Record<string, RegExp> = {code: /<\/code\s*>/gi, pre: /<\/pre\s*>/gi}
  const unclosed = new Set<string>()
  let done = 0

  for (const {index} of html.matchAll(/<(?:code|pre)(?=[\s>])/gi)) {
    const tag = index < done ? undefined : readTag(html, index)
    const endTag = tag && endTags[tag.tagName]
    if (!tag || !endTag || unclosed.has(tag.tagName)) continue

    endTag.lastIndex = tag.end
    const match = endTag.exec(html)

    if (match) {
      done = match.index
      spans.push({start: tag.end, end: done})
    } else {
      // Not to seek what is not there for each of thousands of start tags.
      unclosed.add(tag.tagName)
    }
  }

  return spans
}
