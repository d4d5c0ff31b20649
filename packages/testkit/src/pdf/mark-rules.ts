/**
 * Marks that may not stand at the ends of a line, by the national standard for
 * punctuation and by what the W3C asks of Chinese and of Japanese text. Written
 * from those texts, to judge by.
 *
 * @see GB/T 15834-2011, 5.1
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 * @see https://www.w3.org/TR/jlreq/#characters_not_starting_a_line
 */
interface MarkRules {
  readonly notFirst: ReadonlySet<string>
  readonly notLast: ReadonlySet<string>
}

// 5.1.1, 5.1.2: stops of a sentence or within one, with their Western and narrow twins.
const stops = '。．｡，､、；：？！︰﹐﹑﹔﹕﹖﹗.,;:?!‼⁇⁈⁉'
// 5.1.3: both halves of quotation marks, brackets, title marks.
const opening = '“‘「『（［｛〔〖【《〈〘〚﹙﹛﹝｟([{'
const closing = '”’」』）］｝〕〗】》〉〙〛﹚﹜﹞｠)]}'
// 5.1.6, 5.1.7: connectors and interpuncts.
const connectors = '～〜–·・‧'
// 5.1.9: the solidus, neither first nor last.
const solidus = '／/'
// Signs that belong to the number before them, or after them.
const afterNumber = '%％‰℃℉°′″'
const beforeNumber = '￥¥＄$￡£€№'
// JIS X 4051: small kana, marks of repetition, the long vowel.
const japanese = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻'

const chinese: MarkRules = {
  notFirst: new Set(stops + closing + connectors + solidus + afterNumber),
  notLast: new Set(opening + solidus + beforeNumber)
}

/**
 * Give the rules for the marks of a language.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   What may not be first and not last in a line.
 */
export function markRules(lang: string): MarkRules {
  if (!/^ja\b/.test(lang)) return chinese
  return {...chinese, notFirst: new Set([...chinese.notFirst, ...japanese])}
}
