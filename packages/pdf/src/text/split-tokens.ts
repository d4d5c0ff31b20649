import {classOf} from './class-of.js'
import {isUnseen} from './is-unseen.js'
import {splitGraphemes} from './split-graphemes.js'
import {standsAlone} from './stands-alone.js'
import {wantsPicture} from './wants-picture.js'

/** A stretch of text that becomes one cluster, a word's clusters, or none. */
export type Token =
  | {readonly type: 'feed'}
  /** Han in a row, one UTF-16 unit each: nearly all of most texts. */
  | {readonly type: 'han'; readonly text: string}
  | {readonly type: 'space'; readonly text: string}
  /** A full-width mark, an emoji, `——`, a Han that is not so plain. */
  | {readonly type: 'square'; readonly text: string}
  | {readonly type: 'word'; readonly graphemes: readonly string[]}

/** White space but the line feed; the zero-width space may break a line too. */
const space = /^[\t\v\f\u0020\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000]/

/**
 * Split the text of a run into what is set as one.
 *
 * @param text
 *   Text of the run, its line breaks as line feeds.
 * @param isWestern
 *   Whether the quotation mark, dash or the like at an offset is Western.
 * @returns
 *   Tokens in order; they leave nothing out but line feeds.
 */
export function splitTokens(text: string, isWestern: (index: number) => boolean): readonly Token[] {
  const result: Token[] = []
  let word: string[] = []
  let blank = ''
  let dash = ''
  let index = 0

  while (index < text.length) {
    const hanEnd = endOfHan(text, index)
    if (hanEnd > index) {
      endAll()
      result.push({type: 'han', text: text.slice(index, hanEnd)})
      index = hanEnd
    } else {
      addOthers(text.slice(index, startOfHan(text, index)))
    }
  }
  endAll()
  return result

  function addOthers(others: string): void {
    for (const grapheme of splitGraphemes(others)) {
      const kind = kindOf(grapheme, isWestern(index))
      if (kind !== 'word') endWord()
      if (kind !== 'space') endBlank()
      if (dash !== '' && (grapheme !== dash || kind !== 'dash')) endDash()
      if (kind === 'word') word.push(grapheme)
      else if (kind === 'space') blank += grapheme
      else if (kind === 'feed') result.push({type: 'feed'})
      else if (kind === 'square') result.push({type: 'square', text: grapheme})
      else if (dash === '') dash = grapheme
      else {
        result.push({type: 'square', text: dash + grapheme})
        dash = ''
      }
      index += grapheme.length
    }
  }

  function endAll(): void {
    endWord()
    endBlank()
    endDash()
  }

  function endWord(): void {
    if (word.length > 0) result.push({type: 'word', graphemes: word})
    word = []
  }

  function endBlank(): void {
    if (blank !== '') result.push({type: 'space', text: blank})
    blank = ''
  }

  function endDash(): void {
    if (dash !== '') result.push({type: 'square', text: dash})
    dash = ''
  }
}

/** Where the Han end that begin at an index; the last stays apart if something may join it. */
function endOfHan(text: string, start: number): number {
  let end = start
  while (end < text.length && isHan(text.charCodeAt(end))) end++
  return end > start && !standsAlone(text, end) ? end - 1 : end
}

/** Where the next Han are that nothing joins. */
function startOfHan(text: string, from: number): number {
  let index = from + 1
  while (index < text.length && !(isHan(text.charCodeAt(index)) && standsAlone(text, index + 1))) {
    index++
  }
  return index
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function kindOf(grapheme: string, isWestern: boolean): 'dash' | 'feed' | Token['type'] {
  if (grapheme === '\n') return 'feed'
  const code = grapheme.charCodeAt(0)
  // Nearly all that is not Han: letters, digits and signs of ASCII.
  if (code > 0x20 && code < 0x7f && grapheme.length === 1) return 'word'
  if (isHan(code)) return 'square'
  if (space.test(grapheme)) return 'space'
  if (grapheme.length > 1 && wantsPicture(grapheme)) return 'square'
  if (code < 0x80 || isWestern || isUnseen(grapheme)) return 'word'
  const found = classOf(String.fromCodePoint(grapheme.codePointAt(0) ?? 0))
  if (found === 'dash') return 'dash'
  return isSquare(code, found) ? 'square' : 'word'
}

function isSquare(code: number, found: string): boolean {
  if (found === 'han' || found === 'symbol') return true
  const isCjkBlock = (code >= 0x3001 && code <= 0x30ff) || (code >= 0xfe50 && code <= 0xffe6)
  return isCjkBlock || /[·‧‘’“”]/.test(String.fromCharCode(code)) || found === 'smallKana'
}
