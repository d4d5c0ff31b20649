import {snap} from './snap.js'
import type {Strip} from './strip.js'

/** Where strips go that follow each other. */
export interface Plan {
  /** Room that each takes beside its own height: what gaps give to the grid. */
  readonly extras: readonly number[]
  /** Where the last of them ends. */
  readonly endPt: number
}

/**
 * Work out where strips go.
 *
 * @param strips
 *   Strips that follow each other.
 * @param startPt
 *   Where the first begins.
 * @param later
 *   Gives the strips after them, as far as they matter.
 * @returns
 *   Plan.
 */
export function planStrips(
  strips: readonly Strip[],
  startPt: number,
  later: () => Iterable<Strip>
): Plan {
  const extras: number[] = []
  let endPt = startPt
  for (const [index, strip] of strips.entries()) {
    let extraPt = 0
    if (strip.type === 'row') {
      endPt = snap(endPt, strip.gridPt)
    } else if (strip.type === 'gap' && strip.share > 0) {
      const following = stripsFrom(index + 1, strips, later)
      extraPt = strip.share * roomToGrid(endPt + strip.heightPt, following)
    }
    extras.push(extraPt)
    endPt += strip.heightPt + extraPt
  }
  return {extras, endPt}
}

// Not within the function above: V8 keeps a record of each generator function that was called, and
// with it all that the function sees, until it collects its old generation.
function* stripsFrom(
  start: number,
  strips: readonly Strip[],
  later: () => Iterable<Strip>
): Generator<Strip> {
  for (let index = start; index < strips.length; index++) {
    const strip = strips[index]
    if (strip) yield strip
  }
  yield* later()
}

/** Room between where the next row of the grid would come to stand and the grid. */
function roomToGrid(startPt: number, strips: Iterable<Strip>): number {
  let endPt = startPt
  for (const strip of strips) {
    if (strip.type === 'row' && strip.gridPt) return snap(endPt, strip.gridPt) - endPt
    endPt += strip.heightPt
  }
  return 0
}
