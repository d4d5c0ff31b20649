import type {Cluster} from '../text/cluster.js'
import type {Rules} from '../text/rules.js'
import {splitWord} from '../text/split-word.js'
import {measureSlots} from './measure-slots.js'
import type {Slots} from './slots.js'

/** Of a break that only a line too narrow for the rules makes. */
const lastResort = 20_000

const tolerance = 1e-6

/**
 * Let lines break where rules leave none that fits.
 *
 * Words wider than the measure are split into their characters; marks that may
 * not be parted are, if a row of them is wider.
 *
 * @param clusters
 *   Clusters of a paragraph.
 * @param widthPt
 *   Width of its narrowest line.
 * @param rules
 *   Rules of the paragraph.
 * @returns
 *   Clusters and slots in which nothing that must stay together is wider than
 *   the line, but a single cluster.
 */
export function loosenChains(
  clusters: readonly Cluster[],
  widthPt: number,
  rules: Rules
): {readonly clusters: readonly Cluster[]; readonly slots: Slots} {
  const slots = measureSlots(clusters, rules)
  const tooLong = findChains(slots, widthPt)
  if (tooLong.length === 0) return {clusters, slots}

  const split: Cluster[] = []
  let done = 0
  for (const {start, end} of tooLong) {
    for (const cluster of clusters.slice(done, start)) split.push(cluster)
    for (const cluster of clusters.slice(start, end)) {
      for (const part of splitWord(cluster)) split.push(part)
    }
    done = end
  }
  for (const cluster of clusters.slice(done)) split.push(cluster)

  const loosened = measureSlots(split, rules)
  for (const {start, end} of findChains(loosened, widthPt)) {
    loosened.penalty.fill(lastResort, start, end - 1)
  }
  return {clusters: split, slots: loosened}
}

/** Clusters from `start` to before `end`, with no break between them, wider than a line. */
interface Chain {
  readonly start: number
  readonly end: number
}

function findChains(
  {edge, length, natural, penalty, solid}: Slots,
  widthPt: number
): readonly Chain[] {
  const chains: Chain[] = []
  let start = 0
  let width = 0
  for (let index = 0; index < length; index++) {
    width += solid[index] ?? 0
    if (index < length - 1 && penalty[index] === Number.POSITIVE_INFINITY) {
      width += natural[index] ?? 0
      continue
    }
    width += Math.max(0, edge[index] ?? 0)
    if (width > widthPt + tolerance) chains.push({start, end: index + 1})
    start = index + 1
    width = 0
  }
  return chains
}
