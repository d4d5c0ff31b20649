import createHyphenator from 'hyphen'
import type {Hyphenate} from './hyphenate.js'

/** Letters that stay before and after a hyphen. */
const leastBefore = 2
const leastAfter = 3

/** Words kept; then all are forgotten, so that a hostile text takes no memory. */
const wordsKept = 4096

/** In no word. */
const sign = '\u00AD'

/**
 * Make the function that hyphenates words of one language.
 *
 * @param patterns
 *   Patterns of the language.
 * @returns
 *   Function from a word to offsets.
 * @see https://tug.org/docs/liang/
 */
export function createHyphenate(patterns: object): Hyphenate {
  const hyphenate = createHyphenator(patterns, {hyphenChar: sign})
  const known = new Map<string, readonly number[]>()
  return word => {
    const found = known.get(word)
    if (found) return found
    let offset = 0
    const offsets = hyphenate(word)
      .split(sign)
      .slice(0, -1)
      .map(part => {
        offset += part.length
        return offset
      })
      .filter(offset => offset >= leastBefore && offset <= word.length - leastAfter)
    if (known.size >= wordsKept) known.clear()
    known.set(word, offsets)
    return offsets
  }
}
