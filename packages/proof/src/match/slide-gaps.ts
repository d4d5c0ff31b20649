import type {Matching} from './matching.js'

/** A gap that begins further behind the start of a block is let be. */
const maxSteps = 100

/**
 * Move each gap to the start of a block, if it may as well stand there.
 *
 * Of `第一段。第二段。` without its first half, `一段。第` might be said to be
 * missing, which is as true and tells nothing.
 */
export function slideGaps({wanted, places}: Matching, starts: readonly number[]): void {
  const isStart = new Uint8Array(wanted.length + 1)
  for (const start of starts) isStart[start] = 1

  for (let start = places.indexOf(-1); start !== -1; ) {
    let end = start
    while (end < wanted.length && places[end] === -1) end++
    const limit = start - Math.min(maxSteps, end - start, start)
    let from = start
    while (from > limit && isStart[from] === 0) {
      const isFound = places[from - 1] !== -1
      if (!isFound || wanted[from - 1] !== wanted[from - 1 + end - start]) break
      from--
    }
    if (isStart[from] === 1) {
      for (let index = start - 1; index >= from; index--) {
        places[index + end - start] = places[index] ?? -1
        places[index] = -1
      }
    }
    start = places.indexOf(-1, end)
  }
}
