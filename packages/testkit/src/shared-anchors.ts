/** Where two texts surely are at the same place. */
export interface Anchor {
  readonly left: number
  readonly right: number
}

const length = 8

/**
 * Find places that two texts share, in the order of both.
 *
 * A place is a run of eight characters that occurs once in each text, as in
 * patience diff: such runs cannot be mistaken for others.
 *
 * @param left
 *   Characters of one text.
 * @param right
 *   Characters of the other.
 * @returns
 *   As many places as keep one order.
 */
export function sharedAnchors(left: readonly string[], right: readonly string[]): Anchor[] {
  const inLeft = uniqueRuns(left)
  const shared: Anchor[] = []
  for (const [run, at] of uniqueRuns(right)) {
    const leftAt = inLeft.get(run)
    if (leftAt !== undefined) shared.push({left: leftAt, right: at})
  }
  return longestRising(shared.sort((one, other) => one.right - other.right))
}

function uniqueRuns(text: readonly string[]): Map<string, number> {
  const seen = new Set<string>()
  const unique = new Map<string, number>()
  for (let at = 0; at + length <= text.length; at++) {
    const run = text.slice(at, at + length).join('')
    if (seen.has(run)) unique.delete(run)
    else unique.set(run, at)
    seen.add(run)
  }
  return unique
}

/** Keep the longest series that rises on the left too (patience sorting). */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const lasts: number[] = []
  const previous: number[] = []
  anchors.forEach((anchor, index) => {
    let low = 0
    let high = lasts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const last = anchors[lasts[middle] ?? 0]
      if (last && last.left < anchor.left) low = middle + 1
      else high = middle
    }
    previous[index] = lasts[low - 1] ?? -1
    lasts[low] = index
  })

  const result: Anchor[] = []
  for (let index = lasts.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const anchor = anchors[index]
    if (anchor) result.push(anchor)
  }
  return result.reverse()
}
