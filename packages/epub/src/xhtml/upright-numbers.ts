/**
 * Find numbers that stand upright in the width of one letter, where lines run
 * from top to bottom.
 *
 * @param text
 *   Text, in which markup is already escaped.
 * @returns
 *   The same, with a `span` around each number of two digits that stands alone.
 * @see https://www.w3.org/TR/clreq/#handling_of_western_text_in_chinese_text_using_vertical_writing_mode
 */
export function uprightNumbers(text: string): string {
  return text.replace(alone, '<span class="tcy">$&</span>')
}

/** Not within words, decimals, times, dates and ranges. */
const alone = /(?<![\w.,:/%-])\d{2}(?![\w.,:/%-])/g
