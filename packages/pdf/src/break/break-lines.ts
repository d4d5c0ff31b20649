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
  const sums = sumUp(slots)
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
    const endWidth = at(sums, stride * last) + at(solid, last) + (isLast ? 0 : at(edge, last))
    const endShrink = at(sums, stride * last + shrink)

    while (first < count - 1) {
      const start = indexAt(starts, first)
      const slack = (start === 0 ? firstPt : restPt) - (endWidth - at(sums, stride * start))
      const give = fit.align === 'justify' ? endShrink - at(sums, stride * start + shrink) : 0
      if (slack + give >= -tolerance && count - first <= mostStarts) break
      first++
    }

    let least = Number.POSITIVE_INFINITY
    let bestStart = indexAt(starts, count - 1)
    for (let number = first; number < count; number++) {
      const start = indexAt(starts, number)
      const before = stride * start
      const linePt = start === 0 ? firstPt : restPt
      const natural = endWidth - at(sums, before)
      const slack = linePt - natural
      if (number > first && !isLast && slack > linePt * rate.reach) break
      const badness = rate.badness(
        slack,
        linePt,
        isLast,
        endShrink - at(sums, before + shrink),
        at(sums, stride * last + stretch) - at(sums, before + stretch),
        at(sums, stride * last + share) - at(sums, before + share)
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
  let end = length
  while (end > 0) {
    const start = indexAt(from, end)
    lines.push({start, end})
    end = start
  }
  return lines.reverse()
}

/** Places in the sums of an index: the width is the first. */
const shrink = 1
const stretch = 2
const share = 3
const stride = 4

/** Sums of what is before each index, in one array: four take longer to get than to fill. */
function sumUp(slots: Slots): Float64Array {
  const sums = new Float64Array(stride * (slots.length + 1))
  for (let index = 0; index < slots.length; index++) {
    const from = stride * index
    const to = from + stride
    sums[to] = at(sums, from) + at(slots.solid, index) + at(slots.natural, index)
    sums[to + shrink] = at(sums, from + shrink) + at(slots.shrink, index)
    sums[to + stretch] = at(sums, from + stretch) + at(slots.stretch, index)
    sums[to + share] = at(sums, from + share) + at(slots.share, index)
  }
  return sums
}

// One function for each kind of array: machine code for both is long, and made for each place that calls it.
function at(list: Float64Array, index: number): number {
  return list[index] ?? 0
}

function indexAt(list: Int32Array, index: number): number {
  return list[index] ?? 0
}
