import {classOf} from './class-of.js'
import {isUnseen} from './is-unseen.js'
import {splitGraphemes} from './split-graphemes.js'
import {wantsPicture} from './wants-picture.js'

/** A stretch of text that becomes one cluster, a word's clusters, or none. */
export type Token =
  | {readonly type: 'feed'}
  | {readonly type: 'space'; readonly text: string}
  /** A Han, a full-width mark, an emoji, `——`. */
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

  for (const grapheme of splitGraphemes(text)) {
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
  endWord()
  endBlank()
  endDash()
  return result

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

function kindOf(grapheme: string, isWestern: boolean): 'dash' | 'feed' | Token['type'] {
  if (grapheme === '\n') return 'feed'
  const code = grapheme.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return 'square'
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
