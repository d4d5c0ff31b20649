import type {Cluster} from '../text/cluster.js'
import {type Rules, usualRules} from '../text/rules.js'
import {measureEdge} from './measure-edge.js'
import {penaltyBetween} from './penalty-between.js'
import {slotBetween} from './slot-between.js'
import type {Slots} from './slots.js'

/**
 * Measure the room between the clusters of a paragraph, and where it may be broken.
 *
 * @param clusters
 *   Clusters in order.
 * @param rules
 *   Rules of the paragraph.
 * @returns
 *   Numbers alone, which lines are broken and spaced out by.
 */
export function measureSlots(clusters: readonly Cluster[], rules: Rules = usualRules): Slots {
  const {length} = clusters
  // One buffer for all: to get seven takes longer than to fill them.
  const buffer = new Float64Array(7 * length)
  let taken = 0
  const numbers = () => {
    taken += length
    return buffer.subarray(taken - length, taken)
  }
  const slots = {
    length,
    solid: numbers(),
    natural: numbers(),
    shrink: numbers(),
    stretch: numbers(),
    share: numbers(),
    tier: new Uint8Array(length),
    edge: numbers(),
    penalty: numbers()
  }
  const hasEdges = rules.hanging !== 'none' || rules.hyphenate !== undefined
  let before: Cluster | undefined
  let index = 0
  for (let cluster = clusters[0]; cluster; cluster = clusters[++index]) {
    slots.solid[index] = cluster.widthPt - cluster.blankBeforePt - cluster.blankAfterPt
    if (before && areHan(before, cluster)) {
      slots.share[index - 1] = Math.min(before.emPt, cluster.emPt)
    } else if (before) {
      const slot = slotBetween(before, cluster)
      slots.natural[index - 1] = slot.natural
      slots.shrink[index - 1] = slot.shrink
      slots.stretch[index - 1] = slot.stretch
      slots.share[index - 1] = slot.share
      slots.tier[index - 1] = slot.tier
      slots.penalty[index - 1] = penaltyBetween(before, cluster, rules.kinsoku)
    }
    if (hasEdges) slots.edge[index] = measureEdge(cluster, before, rules)
    before = cluster
  }
  return slots
}

/** Between most characters of a text there is no room, and a break is free: two Han in a row. */
function areHan(a: Cluster, b: Cluster): boolean {
  if (a.last !== 'han' || b.first !== 'han' || a.space || a.monospaced) return false
  if (a.type !== 'glyphs' || b.type !== 'glyphs' || a.run !== b.run) return false
  const isRaised = b.run.type === 'text' && (b.run.style.risePt ?? 0) > 0
  return a.script === 'han' && b.script === 'han' && !isRaised
}
