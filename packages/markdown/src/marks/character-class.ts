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
  if (isPlainLetter(character.charCodeAt(0))) return 'letter'
  if (character === '' || /^[\t\n\f\r\p{Zs}]$/u.test(character)) return 'space'
  if (/^[!-/:-@[-`{-~]$/.test(character)) return 'punctuation'
  if (character.length > 1) return /^[\p{P}\p{S}]$/u.test(character) ? 'unsure' : 'letter'
  if (/^\p{P}$/u.test(character)) return 'punctuation'
  return /^\p{S}$/u.test(character) ? 'unsure' : 'letter'
}

/**
 * Tell the letters that almost all texts consist of: common Han, ASCII letters
 * and digits.
 *
 * @param code
 *   UTF-16 code unit.
 * @returns
 *   `true` for such a letter; `false` says nothing.
 */
export function isPlainLetter(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff
  if (code < 0x61) return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return code <= 0x7a
}
