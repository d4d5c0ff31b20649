import type {Word} from './word.js'

/** A word, or a part of one, that may begin a line. */
export interface Beginning {
  readonly text: string
  readonly isWide: boolean
  /** Whether it is within a word, but not at its beginning. */
  readonly isInWord: boolean
  /** Whether it is a word of one character. */
  readonly isShort: boolean
  readonly spaceBefore: number
}

/** @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end */
const neverFirst =
  /^[,.!?:;)\]}%、。，．・·：；？！」』）】》〉〕〗”’…—～々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％‰℃/／-]/u
const neverLast = /[([{「『（【《〈〔〖“‘#＃$￥¥/／]$/u
const endOfClause = /[、。，：；？！!?:;…]$/u
const endOfQuote = /[」』）】》]$/u
const startOfQuote = /^[「『（【《]/u
/** What goes with the word before it. */
const particle = /^[的地得了着过们吗呢吧啊么]/u
/** What stands alone between words. */
const alone =
  /^[的了着过是在有和与或及而但也都又就才不没把被让对向从到为以跟比于个我你他她它这那吗呢吧啊]$/u

/** In the squares of what lines differ by. */
const costs = {
  afterClause: -1.2,
  afterNumber: 1.5,
  beforeParticle: 2,
  betweenNames: -0.7,
  afterQuote: -0.5,
  betweenQuotes: -1,
  insideWord: 3,
  perhapsInsideWord: 1.5
}

/**
 * Tell what it costs to end a line between two words.
 *
 * @param last
 *   Word that the line would end with.
 * @param next
 *   What the next line would begin with.
 * @returns
 *   Cost, below 0 where a line ends best; nothing where none may end.
 */
export function costBetween(
  last: Pick<Word, 'isShort' | 'isWide' | 'text'>,
  {text, isWide, isInWord, isShort, spaceBefore}: Beginning
): number | undefined {
  if (neverFirst.test(text) || neverLast.test(last.text)) return undefined
  if (spaceBefore >= 1) return costs.betweenNames
  if (endOfClause.test(last.text)) return costs.afterClause
  if (endOfQuote.test(last.text))
    return startOfQuote.test(text) ? costs.betweenQuotes : costs.afterQuote
  if (spaceBefore > 0 && !last.isWide && !isWide) return 0
  if (isInWord) return costs.insideWord
  if (particle.test(text)) return costs.beforeParticle
  if (/\d$/.test(last.text) || /^\d/.test(text)) return costs.afterNumber
  // Dictionaries lack many words: two characters that are in none may be one.
  const areAlone = alone.test(last.text) || alone.test(text)
  return isShort && last.isShort && !areAlone ? costs.perhapsInsideWord : 0
}
