import type {Glyph} from './face.js'
import type {Script} from './script.js'

/** A glyph is looked for so many characters ahead: vowels stand before their consonants. */
const lookAhead = 3

/**
 * Tell the characters that glyphs stand for, where shaping reordered, divided or
 * hid some.
 *
 * @param glyphs
 *   Glyphs from left to right, with the characters that the font takes them for.
 * @param text
 *   Their text.
 * @param script
 *   Of `rtl` the text begins at the right.
 * @returns
 *   The same glyphs; their characters, joined in the order of the text, are the
 *   text. Some stand for none.
 */
export function alignCharacters(
  glyphs: readonly Glyph[],
  text: string,
  script: Script
): readonly Glyph[] {
  const characters = Array.from(text, character => character.codePointAt(0) ?? 0)
  const inText = script === 'rtl' ? glyphs.toReversed() : glyphs
  const aligned: number[][] = inText.map(() => [])
  // The first glyph since the last one found whose characters are not those of the text.
  let unknown: number[] | undefined
  let last = aligned[0]
  let done = 0
  for (const [index, {codePoints}] of inText.entries()) {
    const [first = -1] = codePoints
    const own = aligned[index] ?? []
    const found = characters.slice(done, done + lookAhead).indexOf(first)
    if (found < 0) {
      unknown ??= own
      continue
    }
    for (const one of characters.slice(done, done + found)) (unknown ?? own).push(one)
    done += found
    for (const one of codePoints) {
      if (characters[done] !== one) break
      own.push(one)
      done++
    }
    unknown = undefined
    last = own
  }
  for (const one of characters.slice(done)) (unknown ?? last)?.push(one)
  const result = inText.map((glyph, index) => ({...glyph, codePoints: aligned[index] ?? []}))
  return script === 'rtl' ? result.reverse() : result
}
