import {type Fit, rateLine} from './rate-line.js'
import type {Slots} from './slots.js'

/** Clusters of a line: from `start` to before `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface BreakOptions {
  /** Width of the first line. */
  readonly firstPt: number
  /** Width of the others. */
  readonly restPt: number
  readonly fit: Fit
  /** A last line narrower than this is to be avoided. */
  readonly leastLastPt: number
}

/** Lines begun at more places than this are not compared: it bounds the time. */
const mostStarts = 1024

/** Of an empty last line; one of a single Han is worse than some space between those above. */
const shortLastPenalty = 60_000

/** Only a single cluster wider than the line costs this. */
const overfull = 1e12

/** Widths are sums of thousands of numbers. */
const tolerance = 1e-6

/**
 * Break a paragraph into lines, the best of all ways to do so.
 *
 * For each place where a line may end, the best begin of that line is kept; the
 * begins that are compared all lie within one line, so time grows with the
 * length of the text alone.
 *
 * @param slots
 *   Clusters as numbers.
 * @param options
 *   Widths of the lines, and what makes a good one.
 * @returns
 *   Lines in order, which hold all clusters.
 * @see https://doi.org/10.1002/spe.4380111102
 */
export function breakLines(slots: Slots, options: BreakOptions): readonly Span[] {
  const {edge, length, penalty, solid} = slots
  if (length === 0) return []
  const {firstPt, restPt, fit, leastLastPt} = options
  const {width, shrink, stretch, share} = sumUp(slots)
  const rate = rateLine(fit)
  const best = new Float64Array(length + 1)
  const from = new Int32Array(length + 1)
  const starts = new Int32Array(length + 1)
  let first = 0
  let count = 1

  for (let end = 1; end <= length; end++) {
    const last = end - 1
    const isLast = end === length
    const breakPenalty = isLast ? 0 : at(penalty, last)
    if (breakPenalty === Number.POSITIVE_INFINITY) continue
    const endWidth = at(width, last) + at(solid, last) + (isLast ? 0 : at(edge, last))
    const endShrink = at(shrink, last)

    while (first < count - 1) {
      const start = indexAt(starts, first)
      const slack = (start === 0 ? firstPt : restPt) - (endWidth - at(width, start))
      const give = fit.align === 'justify' ? endShrink - at(shrink, start) : 0
      if (slack + give >= -tolerance && count - first <= mostStarts) break
      first++
    }

    let least = Number.POSITIVE_INFINITY
    let bestStart = indexAt(starts, count - 1)
    for (let number = first; number < count; number++) {
      const start = indexAt(starts, number)
      const linePt = start === 0 ? firstPt : restPt
      const natural = endWidth - at(width, start)
      const slack = linePt - natural
      if (number > first && !isLast && slack > linePt * rate.reach) break
      const badness = rate.badness(
        slack,
        linePt,
        isLast,
        endShrink - at(shrink, start),
        at(stretch, last) - at(stretch, start),
        at(share, last) - at(share, start)
      )
      const missing = isLast && start > 0 ? Math.max(0, 1 - natural / leastLastPt) : 0
      const cost = 1 + badness + breakPenalty
      const demerits = at(best, start) + cost * cost + missing * shortLastPenalty
      if (demerits < least) {
        least = demerits
        bestStart = start
      }
    }
    best[end] = least === Number.POSITIVE_INFINITY ? at(best, bestStart) + overfull : least
    from[end] = bestStart
    starts[count++] = end
  }
  return trace(from, length)
}

function trace(from: Int32Array, length: number): readonly Span[] {
  const lines: Span[] = []
  for (let end = length; end > 0; end = indexAt(from, end))
    lines.push({start: indexAt(from, end), end})
  return lines.reverse()
}

/** Sums of what is before each index. */
function sumUp({length, ...slots}: Slots) {
  const count = length + 1
  // One buffer for all: to get four takes longer than to fill them.
  const buffer = new Float64Array(4 * count)
  const part = (index: number) => buffer.subarray(index * count, (index + 1) * count)
  const [width, shrink, stretch, share] = [part(0), part(1), part(2), part(3)] as const
  for (let index = 0; index < length; index++) {
    const next = index + 1
    width[next] = at(width, index) + at(slots.solid, index) + at(slots.natural, index)
    shrink[next] = at(shrink, index) + at(slots.shrink, index)
    stretch[next] = at(stretch, index) + at(slots.stretch, index)
    share[next] = at(share, index) + at(slots.share, index)
  }
  return {width, shrink, stretch, share}
}

// One function for each kind of array: machine code for both is long, and made for each place that calls it.
function at(list: Float64Array, index: number): number {
  return list[index] ?? 0
}

function indexAt(list: Int32Array, index: number): number {
  return list[index] ?? 0
}
