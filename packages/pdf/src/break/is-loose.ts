import type {Span} from './break-lines.js'
import {usualShare} from './rate-line.js'
import type {Slots} from './slots.js'

/**
 * Tell whether lines are spaced out so much that it is seen.
 *
 * @param slots
 *   Clusters as numbers.
 * @param spans
 *   Lines.
 * @param widths
 *   Widths of the first and of the other lines.
 * @returns
 *   Whether any line but the last is.
 */
export function isLoose(
  slots: Slots,
  spans: readonly Span[],
  {firstPt, restPt}: {readonly firstPt: number; readonly restPt: number}
): boolean {
  return spans.slice(0, -1).some(({start, end}, index) => {
    let slack = (index === 0 ? firstPt : restPt) - (slots.edge[end - 1] ?? 0)
    for (let number = start; number < end; number++) {
      slack -= slots.solid[number] ?? 0
      if (number === end - 1) break
      slack -= slots.natural[number] ?? 0
      slack -= (slots.stretch[number] ?? 0) + usualShare * (slots.share[number] ?? 0)
    }
    return slack > 0
  })
}
