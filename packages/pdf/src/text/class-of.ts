import {type CharacterClass, characters} from './character-classes.js'

const listed: ReadonlyMap<string, CharacterClass> = new Map(
  Object.entries(characters).flatMap(([name, members]) =>
    // The keys of a constant are its names.
    [...members].map(member => [member, name as CharacterClass] as const)
  )
)

/** Scripts set in squares, with no spaces between words. */
const han =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}]/u

const hangul = /[\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7FB]/

const letter = /[\p{L}\p{M}]/u

/** Signs that are written as part of a Western word or number. */
const westernSign =
  /[\p{ASCII}\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u2070-\u209F\u20A0-\u214F\u2200-\u22FF]/u

/**
 * Tell the class of a character.
 *
 * @param character
 *   One character; of a grapheme cluster, the first.
 * @returns
 *   Its class; that of `—` and `…` is `dash`.
 */
export function classOf(character: string): CharacterClass {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return 'han'
  const found = listed.get(character)
  if (found) return found
  if (code >= 0x30 && code <= 0x39) return 'digit'
  if (character === '—' || character === '…' || character === '⋯') return 'dash'
  if (isFullWidthForm(code)) return 'symbol'
  if (han.test(character)) return 'han'
  if (hangul.test(character)) return 'hangul'
  if (letter.test(character)) return 'letter'
  if (/\p{Nd}/u.test(character)) return 'digit'
  return westernSign.test(character) ? 'sign' : 'symbol'
}

/** `Ａ`, `１`, `＋`: Western in meaning, set in squares. */
function isFullWidthForm(code: number): boolean {
  return (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6)
}
