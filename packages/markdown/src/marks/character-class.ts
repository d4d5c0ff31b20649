/**
 * What a character is to the rules of emphasis.
 *
 * `unsure` is what parsers do not agree on: symbols beyond ASCII, which count
 * as punctuation since CommonMark 0.31 alone, and characters beyond the first
 * plane, which some parsers see as two halves.
 */
export type CharacterClass = 'letter' | 'punctuation' | 'space' | 'unsure'

/**
 * Classify a character.
 *
 * @param character
 *   One code point as a string; empty for an end of the line.
 * @returns
 *   What it is.
 * @see https://spec.commonmark.org/0.31.2/#unicode-punctuation-character
 */
export function characterClass(character: string): CharacterClass {
  if (character === '' || /^[\t\n\f\r\p{Zs}]$/u.test(character)) return 'space'
  if (/^[!-/:-@[-`{-~]$/.test(character)) return 'punctuation'
  if (character.length > 1) return /^[\p{P}\p{S}]$/u.test(character) ? 'unsure' : 'letter'
  if (/^\p{P}$/u.test(character)) return 'punctuation'
  return /^\p{S}$/u.test(character) ? 'unsure' : 'letter'
}
