const tabCells = 4

/** Han, kana, Hangul and full-width signs take two cells. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{3fffd}]/u

/**
 * Put spaces in place of tabs.
 *
 * @param code
 *   Code.
 * @returns
 *   Code whose columns stand as they would with tab stops every four cells.
 */
export function expandTabs(code: string): string {
  if (!code.includes('\t')) return code
  let column = 0
  let result = ''
  for (const char of code) {
    const cells = char === '\t' ? tabCells - (column % tabCells) : wide.test(char) ? 2 : 1
    result += char === '\t' ? ' '.repeat(cells) : char
    column = char === '\n' ? 0 : column + cells
  }
  return result
}
