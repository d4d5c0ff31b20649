import {hangul, wide} from './wide.js'

/**
 * Count the columns that a text takes in a terminal or an editor.
 *
 * @param text
 *   Text without line ends.
 * @returns
 *   Two for each wide character, none for marks that stand over others.
 * @see https://www.unicode.org/reports/tr11/
 */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (isWide.test(character)) width += 2
    else if (!hasNoWidth.test(character)) width++
  }
  return width
}

const isWide = new RegExp(`${wide}|${hangul}`, 'u')
const hasNoWidth = /[\p{Mn}\p{Me}\p{Cf}]/u
