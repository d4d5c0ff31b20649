import {simplified, traditional} from '../../language/han-forms.js'
import {commonHangul, schoolKanji, sharedHan} from './common-characters.js'
import {decodeBytes} from './decode-bytes.js'
import type {GuessedEncoding} from './guessed-encodings.js'

/**
 * Costs are how seldom something is met: negative natural logarithms of rough
 * probabilities.
 */
type Cost = (character: string) => number

/** No writer means this. */
const wrong = 20

/**
 * Measure how unlikely a text in an encoding is to be these bytes.
 *
 * @returns
 *   Negative logarithm of the probability, up to what all encodings share.
 */
export function costOf(bytes: Uint8Array, encoding: GuessedEncoding): number {
  const cost = costs[encoding]
  let total = priors[encoding] + pairCosts(bytes, encoding)
  let wasAscii = true
  for (const character of decodeBytes(bytes, encoding)) {
    const isAscii = character < '\x80'
    total += isAscii ? asciiCost(character) : cost(character)
    // Latin letters with accents stand alone between others.
    if (encoding === 'windows-1252' && !isAscii && !wasAscii) total += 5
    wasAscii = isAscii
  }
  return total
}

/** Chinese answers are read more often than anything else. */
const priors: Readonly<Record<GuessedEncoding, number>> = {
  gb18030: 0,
  big5: 4,
  shift_jis: 4,
  'euc-jp': 4,
  'euc-kr': 4,
  'windows-1252': 9,
  'utf-16le': 10,
  'utf-16be': 10
}

const costs: Readonly<Record<GuessedEncoding, Cost>> = {
  gb18030: han(sharedHan, simplified),
  big5: han(sharedHan, traditional),
  shift_jis: japanese,
  'euc-jp': japanese,
  'euc-kr': korean,
  'windows-1252': latin,
  'utf-16le': any,
  'utf-16be': any
}

/**
 * Weigh what characters do not show: pairs that only extensions of GB 2312
 * have, and a pair in the middle of a Latin word.
 */
function pairCosts(bytes: Uint8Array, encoding: GuessedEncoding): number {
  if (encoding === 'windows-1252' || encoding.startsWith('utf-16')) return 0
  let total = 0
  for (let index = 0; index < bytes.length; index++) {
    const [before = 0, lead = 0, trail = 0] = [bytes[index - 1], bytes[index], bytes[index + 1]]
    if (lead < 0x81) continue
    if (isLetter(before) && isLetter(trail)) total += 5
    if (encoding === 'gb18030' && trail < 0xa1) total += 4
    index++
  }
  return total
}

function isLetter(byte: number): boolean {
  return /[a-z]/i.test(String.fromCharCode(byte))
}

function asciiCost(character: string): number {
  return /[^\P{Cc}\s]/u.test(character) ? wrong : 3
}

const marks = new Set('，。、；：？！“”‘’（）《》「」『』【】…—·　～')

function otherCost(character: string): number {
  if (marks.has(character)) return 6
  if (/[\u3000-\u303F\uFF01-\uFF5E\u2010-\u203B\u2460-\u2473]/.test(character)) return 9
  if (/[\u4E00-\u9FFF]/.test(character)) return 10.5
  return /[\uFFFD\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(character) ? wrong : 13
}

function han(...common: readonly ReadonlySet<string>[]): Cost {
  return character =>
    common.some(characters => characters.has(character)) ? 6.5 : otherCost(character)
}

const chinese = han(sharedHan, simplified, traditional)
const kanji = han(schoolKanji, sharedHan)

function japanese(character: string): number {
  if (/[ぁ-んァ-ヶー]/.test(character)) return 5.5
  return /[\uFF61-\uFF9F]/.test(character) ? 12 : kanji(character)
}

function korean(character: string): number {
  if (commonHangul.has(character)) return 6.2
  if (/[가-힣]/.test(character)) return 9
  return /[\u4E00-\u9FFF]/.test(character) ? 13 : otherCost(character)
}

function latin(character: string): number {
  if (/[\uFFFD\p{Cc}]/u.test(character)) return wrong
  return /\p{L}/u.test(character) ? 6 : 7
}

function any(character: string): number {
  const isHangul = /[가-힣]/.test(character)
  // All 11172 syllables have a code here, not only the ones that are written.
  if (isHangul) return commonHangul.has(character) ? 6.2 : 10.5
  return Math.min(chinese(character), japanese(character))
}
