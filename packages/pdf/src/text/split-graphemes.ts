const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'})

/**
 * Split text into grapheme clusters, what a reader calls characters.
 *
 * Han and ASCII, nearly all of most texts, are told apart without the slow
 * segmenter.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its grapheme clusters; joined, they are the text.
 * @see https://unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
 */
export function splitGraphemes(text: string): readonly string[] {
  const result: string[] = []
  let start = 0
  while (start < text.length) {
    let end = start + 1
    if (!standsAlone(text, start) || !standsAlone(text, end)) {
      while (!standsAlone(text, end)) end++
      for (const {segment} of segmenter.segment(text.slice(start, end))) result.push(segment)
    } else {
      result.push(text.charAt(start))
    }
    start = end
  }
  return result
}

/** Whether nothing can join this character to another that is alike. */
function standsAlone(text: string, index: number): boolean {
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
