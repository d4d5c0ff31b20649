import {costBetween} from './cost-between.js'
import type {Word} from './word.js'

const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3001-\u303f\u30fc\uff01-\uff60]/u
/** Marks that Chinese and Western texts share. */
const shared = /[·‘’“”—…]/
const repeated = /[—…]/

const spaceEm = 0.28

/**
 * Divide a title or a name into what its lines are made of.
 *
 * @param text
 *   Text without line ends. U+3000 parts names, U+00A0 what stays together.
 * @param lang
 *   Its language, by whose words it is divided.
 * @returns
 *   Words; East Asian ones are divided into their characters, with a cost for
 *   lines that would end within them.
 */
export function toWords(text: string, lang: string): Word[] {
  const words: Word[] = []
  let spaceBefore = 0
  let isTied = false
  for (const {text: character, kind, ...rest} of charactersOf(text, lang)) {
    if (kind === 'space') {
      spaceBefore = words.length === 0 ? 0 : character === '\u3000' ? 1 : spaceEm
      isTied = character === '\u00a0'
      continue
    }
    const isWide = kind === 'wide'
    const last = words.at(-1)
    if (last && spaceBefore === 0 && isOneWith(last, character, isWide)) {
      words[words.length - 1] = {...last, text: last.text + character}
      continue
    }
    const breakCost =
      last && !isTied
        ? costBetween(last, {...rest, text: character, isWide, spaceBefore})
        : undefined
    words.push({text: character, isWide, isShort: rest.isShort, spaceBefore, breakCost})
    spaceBefore = 0
    isTied = false
  }
  return words
}

interface Character {
  readonly text: string
  readonly kind: 'narrow' | 'space' | 'wide'
  readonly isInWord: boolean
  readonly isShort: boolean
}

function charactersOf(text: string, lang: string): Character[] {
  const graphemes = new Intl.Segmenter(lang, {granularity: 'grapheme'})
  const words = new Intl.Segmenter(lang, {granularity: 'word'})
  const isEastAsian = eastAsian.test(text)
  return [...words.segment(text)].flatMap(({segment}) => {
    const isLatin = /\p{sc=Latin}/u.test(segment)
    const characters = [...graphemes.segment(segment)]
    const isShort = characters.length === 1 && /\p{sc=Han}/u.test(segment)
    return characters.map(({segment: text, index}) => {
      const isWide = wide.test(text) || (isEastAsian && !isLatin && shared.test(text))
      const kind = /^\s/.test(text) ? 'space' : isWide ? 'wide' : 'narrow'
      return {text, kind, isInWord: index > 0, isShort}
    })
  })
}

/** Western letters and signs make a word; so do the two halves of a dash. */
function isOneWith(last: Word, text: string, isWide: boolean): boolean {
  if (!last.isWide && !isWide) return true
  return repeated.test(text) && last.text.endsWith(text)
}
