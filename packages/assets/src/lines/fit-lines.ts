import {breakLines, type Lines} from './break-lines.js'
import type {SetLine} from './set-line.js'
import type {SetWord} from './set-words.js'

/** A size, and how many lines of it there is room for. */
export interface SizeStep {
  readonly sizePx: number
  readonly lines: number
}

/** Lines, and the size that they fit in. */
export interface FittedLines {
  readonly sizePx: number
  readonly lines: readonly SetLine[]
}

/** A size that is this much smaller is as bad as a line end in the midst of a word. */
const shrinkOfDivision = 0.23
const costOfDivision = 3

/**
 * Find the size at which a text is set best: large, and no word divided.
 *
 * @param words
 *   Words of the text.
 * @param setLine
 *   Puts the words of a line beside each other.
 * @param widthPx
 *   Room for a line.
 * @param steps
 *   Sizes, from the largest on.
 * @returns
 *   Lines; of a text that has no room at any size, as many words as there is
 *   room for at the last one.
 */
export function fitLines(
  words: readonly SetWord[],
  setLine: (words: readonly SetWord[]) => SetLine,
  widthPx: number,
  steps: readonly SizeStep[]
): FittedLines {
  const sets = steps.flatMap(({sizePx, lines}) =>
    fewestLines(words, widthPx / sizePx, lines).map(found => ({...found, sizePx}))
  )
  const largest = sets[0]?.sizePx ?? 0
  const costOf = ({cost, sizePx}: Lines & {sizePx: number}) =>
    cost + ((1 - sizePx / largest) / shrinkOfDivision) * costOfDivision
  const [best] = sets.toSorted((one, other) => costOf(one) - costOf(other))
  if (best) {
    const {sizePx, starts} = best
    const lines = starts.map((start, index) => setLine(words.slice(start, starts[index + 1])))
    return {sizePx, lines}
  }
  const last = steps.at(-1)
  return last && words.length > 1
    ? fitLines(words.slice(0, Math.floor(words.length * 0.9)), setLine, widthPx, [last])
    : {sizePx: last?.sizePx ?? 0, lines: []}
}

/** The fewest lines that fit, and one more, which may divide fewer words. */
function fewestLines(words: readonly SetWord[], widthEm: number, most: number): Lines[] {
  const found: Lines[] = []
  for (let count = 1; count <= most && found.length < 2; count++) {
    const lines = breakLines(words, count, widthEm)
    if (lines) found.push(lines)
  }
  return found
}
