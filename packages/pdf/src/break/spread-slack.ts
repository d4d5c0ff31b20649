import type {Span} from './break-lines.js'
import {mostShare} from './rate-line.js'
import {type Slots, tiers} from './slots.js'

/** Slots of a line as they are set. */
export interface Spread {
  /** Width of the slot after each cluster but the last. */
  readonly widths: readonly number[]
  /** Widest space added between two Han. */
  readonly stretchPt: number
  /** Whether the line is as wide as it should be. */
  readonly isFull: boolean
}

const tolerance = 1e-6

/** The order in which CLREQ takes room away, and the one in which it adds. */
const shrinkOrder: readonly number[] = [
  tiers.space,
  tiers.interpunct,
  tiers.bracket,
  tiers.pause,
  tiers.western,
  tiers.stop
]
const stretchOrder: readonly number[] = [tiers.space, tiers.western]

/**
 * Make a line as wide as the measure by the room between its clusters.
 *
 * @param slots
 *   Clusters of the paragraph as numbers.
 * @param span
 *   The line.
 * @param slackPt
 *   Room left over, negative if there is too little.
 * @returns
 *   Room between its clusters; as it was if more would have to be added than
 *   looks good.
 * @see https://www.w3.org/TR/clreq/#h-line_adjustment
 */
export function spreadSlack(slots: Slots, {start, end}: Span, slackPt: number): Spread {
  // An array of a few doubles costs less than a buffer.
  const widths: number[] = []
  for (let index = start; index < end - 1; index++) widths.push(slots.natural[index] ?? 0)
  if (slackPt < -tolerance) {
    let rest = -slackPt
    for (const tier of shrinkOrder) rest -= change(slots, start, widths, tier, slots.shrink, -rest)
    return {widths, stretchPt: 0, isFull: rest < tolerance}
  }
  const share = sum(slots.share, start, end - 1)
  const room = sum(slots.stretch, start, end - 1) + share * mostShare
  if (slackPt > room + tolerance) return {widths, stretchPt: 0, isFull: false}

  let rest = slackPt
  for (const tier of stretchOrder) rest -= change(slots, start, widths, tier, slots.stretch, rest)
  if (rest <= tolerance) return {widths, stretchPt: 0, isFull: true}
  let stretchPt = 0
  for (let index = 0; index < widths.length; index++) {
    const added = (rest * (slots.share[start + index] ?? 0)) / share
    widths[index] = (widths[index] ?? 0) + added
    if (slots.tier[start + index] === tiers.none) stretchPt = Math.max(stretchPt, added)
  }
  return {widths, stretchPt, isFull: true}
}

/** Change all slots of a tier alike, as far as they can; tells how much that made. */
function change(
  slots: Slots,
  start: number,
  widths: number[],
  tier: number,
  limits: Float64Array,
  wanted: number
): number {
  let total = 0
  for (let index = 0; index < widths.length; index++) {
    if (slots.tier[start + index] === tier) total += limits[start + index] ?? 0
  }
  if (total === 0) return 0
  const made = Math.min(Math.abs(wanted), total)
  const part = (Math.sign(wanted) * made) / total
  for (let index = 0; index < widths.length; index++) {
    if (slots.tier[start + index] !== tier) continue
    widths[index] = (widths[index] ?? 0) + (limits[start + index] ?? 0) * part
  }
  return made
}

function sum(list: Float64Array, start: number, end: number): number {
  let result = 0
  for (let index = start; index < end; index++) result += list[index] ?? 0
  return result
}
