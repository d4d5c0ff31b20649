/** Shorter runs of letters and digits are not hashes, keys or the like. */
const leastRun = 24

/** Fewer digits are some in the name of a thing. */
const leastDigits = 4

const letterOrDigit = /^[\dA-Za-z]$/

/** Signs that mean something each: `∀∈≠`. */
const sign = /^[^\p{ASCII}\p{L}\p{M}\p{N}\p{P}]$/u

/**
 * Find where a long word that no rule divides may be, rather than leave a line
 * half empty: between two pairs of a hash, between signs, and in code before the
 * capitals of a name such as `HashMapIterator`.
 *
 * @param graphemes
 *   The word.
 * @param style
 *   Names are divided in `code` alone.
 * @returns
 *   Indices of the graphemes before which it may be broken.
 */
export function findBreaksInNeed(
  graphemes: readonly string[],
  style: 'code' | 'prose'
): ReadonlySet<number> {
  const found = new Set<number>()
  let start = 0
  let digits = 0
  for (let index = 0; index <= graphemes.length; index++) {
    const grapheme = graphemes[index] ?? ''
    if (style === 'code' && isHump(graphemes, index)) found.add(index)
    if (sign.test(grapheme) && sign.test(graphemes[index - 1] ?? '')) found.add(index)
    if (letterOrDigit.test(grapheme)) {
      if (grapheme <= '9') digits++
      continue
    }
    if (index - start >= leastRun && digits >= leastDigits) {
      for (let pair = start + 4; pair <= index - 4; pair += 2) found.add(pair)
    }
    start = index + 1
    digits = 0
  }
  return found
}

/** `d|F` of `andFind`. */
function isHump(graphemes: readonly string[], index: number): boolean {
  return /^[a-z\d]$/.test(graphemes[index - 1] ?? '') && /^[A-Z]$/.test(graphemes[index] ?? '')
}
