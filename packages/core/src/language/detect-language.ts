import {simplified, traditional} from './han-forms.js'

/** Letters and words that a language is told from, at the least. */
const enough = 10

/**
 * Tell the language of a text from its letters.
 *
 * Kana make it Japanese, hangul Korean. Han is Chinese, simplified or
 * traditional by the characters that only one of the two writes. Words in Latin
 * letters are English if enough of them are its commonest ones.
 *
 * @param text
 *   Prose; addresses in it do not count.
 * @returns
 *   `zh-Hans`, `zh-Hant`, `ja`, `ko` or `en`; `undefined` for any other
 *   language, for a text that is too short, and where two are as likely.
 */
export function detectLanguage(text: string): string | undefined {
  const prose = text.replace(/(?:https?:\/\/|www\.)[!-~]+/gi, ' ')
  const words = prose.match(/[\p{Script=Latin}'’]+/gu) ?? []
  const han = count(prose, /\p{Script=Han}/gu)
  const kana = count(prose, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = count(prose, /\p{Script=Hangul}/gu)

  const eastAsian = han + kana + hangul
  // A word says about as much as two characters. Who writes in Chinese quotes
  // and names in English more often than the other way round.
  if (eastAsian >= enough && eastAsian * 2 >= words.length) {
    if (hangul * 2 > eastAsian) return 'ko'
    // Japanese prose is half kana; Chinese about Japanese words has some.
    if (kana * 4 > eastAsian) return 'ja'
    return hangul + kana > han ? undefined : detectHanForm(prose)
  }
  return words.length >= enough && words.length >= eastAsian * 4 && isEnglish(words)
    ? 'en'
    : undefined
}

/** One form may be quoted in the other: it takes a clear majority. */
function detectHanForm(text: string): string | undefined {
  let balance = 0
  let total = 0
  for (const character of text) {
    const sign = simplified.has(character) ? 1 : traditional.has(character) ? -1 : 0
    balance += sign
    total += Math.abs(sign)
  }
  if (total < 2 || Math.abs(balance) * 2 < total) return undefined
  return balance > 0 ? 'zh-Hans' : 'zh-Hant'
}

/**
 * The commonest English words that its neighbours do not write: `of`, `is` and
 * `was` are Dutch too. They make about a fifth of English prose.
 */
const englishWords = new Set(
  'the and to that it for with are this you not have from my but they what which when your can'.split(
    ' '
  )
)

function isEnglish(words: readonly string[]): boolean {
  const known = words.filter(word => englishWords.has(word.toLowerCase()))
  return known.length * 8 >= words.length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
