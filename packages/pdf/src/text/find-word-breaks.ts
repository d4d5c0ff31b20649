import {findBreaksInNeed} from './find-breaks-in-need.js'

/** A place where a word may be broken, and how much that is to be avoided. */
export interface WordBreak {
  readonly index: number
  readonly penalty: number
}

/** Graphemes shaped together; longer words are glued from several such pieces. */
const longestPiece = 64

/** Words longer than this may be broken at any of their marks. */
const longWord = 12

/** After these a long word may end a line, as addresses do. */
const joint = /[-/?&=_.,:;@|\\+~‐–]/

/** Before these, as they belong to what follows: `%E5`, `#section`. */
const head = /[%#]/

/** Of a break that only a line far too loose is worse than. */
const inNeed = 1500

const digit = /\p{Nd}/u
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Find where a word without spaces may be broken.
 *
 * @param graphemes
 *   The word.
 * @param style
 *   In `code`, a break after a comma or a bracket is better than at another mark.
 * @returns
 *   Breaks in order, each before the grapheme at `index`; a penalty of `Infinity`
 *   is no break, only the end of a piece that is shaped at once.
 */
export function findWordBreaks(
  graphemes: readonly string[],
  style: 'code' | 'prose'
): readonly WordBreak[] {
  const isLong = graphemes.length > longWord
  const needed = isLong ? findBreaksInNeed(graphemes, style) : undefined
  const result: WordBreak[] = []
  let last = 0
  for (let index = 1; index < graphemes.length; index++) {
    const penalty =
      penaltyBefore(graphemes, index, isLong, style) ?? (needed?.has(index) ? inNeed : undefined)
    if (penalty === undefined && index - last < longestPiece) continue
    result.push({index, penalty: penalty ?? Number.POSITIVE_INFINITY})
    last = index
  }
  return result
}

function penaltyBefore(
  graphemes: readonly string[],
  index: number,
  isLong: boolean,
  style: 'code' | 'prose'
): number | undefined {
  const earlier = graphemes[index - 2] ?? ''
  const before = graphemes[index - 1] ?? ''
  const after = graphemes[index] ?? ''
  if (digit.test(earlier) && digit.test(after)) return undefined
  if (style === 'code' && isLong && /[,;([{]/.test(before)) return 20
  // Marks typed without the space that should follow: `好,then`; but `.NET` begins with its own.
  if (index === 1 && /[,;:!?)\]}]/.test(before) && wordCharacter.test(after)) return 0
  if (isLong && head.test(after) && (before === '/' || wordCharacter.test(before))) return 80
  if (!wordCharacter.test(after)) return undefined
  if (/[-‐–]/.test(before) && wordCharacter.test(earlier)) return 50
  return isLong && index > 1 && joint.test(before) ? 80 : undefined
}
