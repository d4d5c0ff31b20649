import {breakLines, type Span} from './break-lines.js'
import type {Slots} from './slots.js'

/** Widths of the lines. */
export interface BalanceOptions {
  readonly firstPt: number
  readonly restPt: number
  readonly leastLastPt: number
}

/**
 * Break a title into as few lines as it needs, all about equally wide.
 *
 * @param slots
 *   Clusters as numbers.
 * @param options
 *   Widths of the lines.
 * @returns
 *   Lines in order.
 */
export function balanceLines(slots: Slots, options: Readonly<BalanceOptions>): readonly Span[] {
  const {firstPt, restPt, leastLastPt} = options
  const spans = breakLines(slots, {firstPt, restPt, fit: {align: 'ragged'}, leastLastPt})
  let totalPt = 0
  for (let index = 0; index < slots.length; index++) {
    totalPt += (slots.solid[index] ?? 0) + (slots.natural[index] ?? 0)
  }
  const targetPt = totalPt / spans.length
  const balanced = breakLines(slots, {
    firstPt,
    restPt,
    fit: {align: 'balance', targetPt},
    leastLastPt
  })
  return balanced.length > spans.length ? spans : balanced
}
