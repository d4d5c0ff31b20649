import type {LineState} from './print-state.js'

/**
 * Write where a link or picture leads.
 *
 * @param url
 *   Clean URL: no space, no control character, none of `<>\` in it.
 * @param title
 *   What is shown when it is pointed at; empty for nothing.
 * @param line
 *   Where it stands.
 * @returns
 *   Destination and title.
 * @see https://spec.commonmark.org/0.31.2/#link-destination
 */
export function destination(url: string, title: string, {place, state}: LineState): string {
  const isSimple = /^[\w\-./:?#@=%+,~;!*'$[\]]*$/.test(url)
  const safe = isSimple ? url : safeUrl(url)
  const cell = place === 'cell' ? safe.replaceAll('|', '%7C') : safe
  if (title === '') return cell
  const escaped = state.escapers.title.escape(title, () => true)
  return `${cell} "${state.flavour.guard?.(escaped, 'title') ?? escaped}"`
}

function safeUrl(url: string): string {
  const balanced = isBalanced(url) ? url : url.replaceAll('(', '%28').replaceAll(')', '%29')
  // Only what is a whole character reference would be read as one.
  return balanced.replace(/&(?=#?\w+;)/g, '&amp;')
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
