/** What makes a good line. */
export type Fit =
  | {readonly align: 'justify' | 'ragged'}
  /** Lines about as wide as `targetPt`, the last too. */
  | {readonly align: 'balance'; readonly targetPt: number}

/** How to rate lines of a fit. */
export interface Rating {
  /** Part of a line that may stay empty before shorter lines are not looked at. */
  readonly reach: number
  /** From 0, a line as it should be, to `Infinity`, one that does not fit. */
  readonly badness: (
    slack: number,
    linePt: number,
    isLast: boolean,
    shrink: number,
    stretch: number,
    share: number
  ) => number
}

/** Space between Han, in em, that counts as much as all shrinking used up. */
export const usualShare = 1 / 16

/** Wider than this between Han a line is left ragged. */
export const mostShare = 1 / 4

const raggedBadness = 10_000

const tolerance = 1e-6

/** Of a ragged line: its empty part that is as bad as a justified line used up. */
const usualRag = 0.15

/**
 * Tell how lines are rated.
 *
 * @param fit
 *   What makes a good line.
 * @returns
 *   Rating of a line by the room left over, the width, and what can give way.
 */
export function rateLine(fit: Fit): Rating {
  if (fit.align === 'balance') {
    const {targetPt} = fit
    return {
      reach: 1,
      badness: (slack, linePt) =>
        slack < -tolerance ? Number.POSITIVE_INFINITY : square((linePt - slack - targetPt) / linePt)
    }
  }
  if (fit.align === 'justify') return {reach: 0.25, badness: rateJustified}
  return {reach: 0.5, badness: rateRagged}
}

function rateJustified(
  slack: number,
  linePt: number,
  isLast: boolean,
  shrink: number,
  stretch: number,
  share: number
): number {
  if (slack < -tolerance) {
    return -slack > shrink + tolerance ? Number.POSITIVE_INFINITY : cube(-slack / shrink)
  }
  if (isLast || slack < tolerance) return 0
  if (slack > stretch + share * mostShare) return raggedBadness * (1 + slack / linePt)
  return cube(slack / (stretch + share * usualShare))
}

function rateRagged(slack: number, linePt: number, isLast: boolean): number {
  if (slack < -tolerance) return Number.POSITIVE_INFINITY
  return isLast ? 0 : square(slack / linePt)
}

function square(part: number): number {
  const ratio = part / usualRag
  return 100 * ratio * ratio
}

/** Written out: the operator takes a third of the time of line breaking. */
function cube(ratio: number): number {
  return 100 * ratio * ratio * ratio
}
