import {isRightToLeft} from './is-right-to-left.js'

/**
 * Tell from which side a paragraph is written.
 *
 * It is that of its first letter, unless most letters are not of the right: a
 * Chinese paragraph about a Hebrew word may begin with that word.
 *
 * @param text
 *   Text of the paragraph.
 * @returns
 *   Its embedding level: 1 if it is written from the right.
 * @see https://www.unicode.org/reports/tr9/#The_Paragraph_Level
 */
export function baseLevel(text: string): 0 | 1 {
  const letters = text.match(/\p{L}/gu) ?? []
  const [first] = letters
  if (first === undefined || !isRightToLeft(first)) return 0
  const fromRight = letters.filter(isRightToLeft)
  return fromRight.length * 2 > letters.length ? 1 : 0
}
