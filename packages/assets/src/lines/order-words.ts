import {startsRight} from './starts-right.js'

const fromRight = /^[^\p{L}]*[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u

/**
 * Order the words of a line as they are seen, from left to right.
 *
 * @param words
 *   Words as they are read, each of one direction.
 * @param text
 *   Text that the line is of; its first letter tells its direction.
 * @returns
 *   The same words.
 * @see https://www.unicode.org/reports/tr9/#L2
 */
export function orderWords<T extends {readonly text: string}>(
  words: readonly T[],
  text: string
): readonly T[] {
  const isFromRight = ({text}: T) => fromRight.test(text)
  if (!words.some(isFromRight)) return words
  const runs: T[][] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.[0] && isFromRight(last[0]) === isFromRight(word)) last.push(word)
    else runs.push([word])
  }
  const seen = runs.map(run => (run[0] && isFromRight(run[0]) ? run.toReversed() : run))
  return (startsRight(text) ? seen.toReversed() : seen).flat()
}
