/**
 * Write where a link or picture leads, in parentheses.
 *
 * @param url
 *   Clean URL: no space, no control character, none of `<>\` in it.
 * @param title
 *   What is shown when it is pointed at; empty for nothing.
 * @param state
 *   What escapes titles.
 * @returns
 *   Destination and title, with parentheses.
 * @see https://spec.commonmark.org/0.31.2/#link-destination
 */
export function destination(url: string, title: string): string {
  const balanced = isBalanced(url) ? url : url.replaceAll('(', '%28').replaceAll(')', '%29')
  // Only what is a whole character reference would be read as one.
  const safe = balanced.replace(/&(?=#?\w+;)/g, '&amp;')
  const quoted = title === '' ? '' : ` "${title.replace(/["\\|]|&(?=#?\w+;)/g, '\\$&')}"`
  return `(${safe}${quoted})`
}

/** Parsers count parentheses in a destination, up to 32 deep. */
function isBalanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth < 0 || depth > 32) return false
  }
  return depth === 0
}
