import {baseLevel} from './base-level.js'
import type {Bidi, Directions} from './bidi.js'
import {hasWordFromRight} from './has-word-from-right.js'
import {isRightToLeft} from './is-right-to-left.js'

/** Isolates whose direction their first letter tells; more of them in one text cost time. */
const firstStrong = /\u2068/g
const mostFirstStrong = 100

/**
 * Load what is known of directions, if a book has anything written from the right.
 *
 * @param codePoints
 *   Every character of the book.
 * @returns
 *   The bidirectional algorithm; nothing for a book that needs none.
 * @see https://www.unicode.org/reports/tr9/
 */
export async function loadBidi(codePoints: readonly number[]): Promise<Bidi | undefined> {
  if (!codePoints.some(one => isRightToLeft(String.fromCodePoint(one)))) return undefined
  const {default: createBidi} = await import('bidi-js')
  const bidi = createBidi()
  return {directionsOf, mirror: character => bidi.getMirroredCharacter(character) ?? character}

  function directionsOf(text: string): Directions | undefined {
    if (!hasWordFromRight(text)) return undefined
    const levels = new Uint8Array(text.length)
    const bases: number[] = []
    let start = 0
    for (const paragraph of text.split('\n')) {
      const base = baseLevel(paragraph)
      bases.push(base)
      if (hasWordFromRight(paragraph)) levels.set(levelsOf(paragraph, base), start)
      start += paragraph.length + 1
    }
    return {levels, bases}
  }

  function levelsOf(paragraph: string, base: 0 | 1): Uint8Array {
    const isolates = paragraph.match(firstStrong)?.length ?? 0
    const text = isolates > mostFirstStrong ? paragraph.replace(firstStrong, '\u2066') : paragraph
    return bidi.getEmbeddingLevels(text, base === 1 ? 'rtl' : 'ltr').levels
  }
}
