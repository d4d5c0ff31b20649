/** Beyond this many cells, a cheaper answer is given. */
const limit = 4_000_000

const runLength = 8

/**
 * Find what of one text is in another, in the same order.
 *
 * @param left
 *   Characters to find.
 * @param right
 *   Characters to look in.
 * @returns
 *   Indexes in `left` of a longest common subsequence. For two very large
 *   texts that are nowhere alike, a shorter one: whole runs of at least eight.
 */
export function longestCommon(left: readonly string[], right: readonly string[]): number[] {
  if (left.length === 0 || right.length === 0) return []
  return left.length * right.length <= limit ? byTable(left, right) : byRuns(left, right)
}

/** Fill the classic table, from the end, then walk through it. */
function byTable(left: readonly string[], right: readonly string[]): number[] {
  const width = right.length + 1
  const best = new Uint16Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const at = row * width + column
      best[at] =
        left[row] === right[column]
          ? (best[at + width + 1] ?? 0) + 1
          : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  }

  const result: number[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    const at = row * width + column
    if (left[row] === right[column]) {
      result.push(row++)
      column++
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row++
    else column++
  }
  return result
}

function byRuns(left: readonly string[], right: readonly string[]): number[] {
  const places = placesOfRuns(right)
  const result: number[] = []
  let from = 0
  for (let at = 0; at + runLength <= left.length; ) {
    const found = firstFrom(places.get(runAt(left, at)), from)
    if (found === undefined) {
      at++
      continue
    }
    from = found
    while (at < left.length && left[at] === right[from]) {
      result.push(at++)
      from++
    }
  }
  return result
}

function runAt(text: readonly string[], at: number): string {
  return text.slice(at, at + runLength).join('')
}

function placesOfRuns(text: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + runLength <= text.length; at++) {
    const run = runAt(text, at)
    const known = places.get(run)
    if (known) known.push(at)
    else places.set(run, [at])
  }
  return places
}

/** Find the first of rising numbers that is not below `from`. */
function firstFrom(numbers: readonly number[] = [], from: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return numbers[low]
}
