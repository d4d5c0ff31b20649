import type {Look} from './line.js'

/** Text up to an offset, how it is to look, and how it looks. */
export type Segment = readonly [end: number, expected: Look, found: Look]

/** One thing to compare about how text looks. */
export interface Aspect {
  /** What text is in that respect; empty if it is nothing. */
  readonly of: (look: Look) => string
  /** What it has to be. */
  readonly needs: (look: Look) => string
  /** What may not be lost at the ends of a run that looks so. */
  readonly edge: (look: Look) => RegExp
  /** What a run may not lose whole. */
  readonly whole: RegExp
  /** Whether what is not in the tree may be in the file. */
  readonly mayAdd: (expected: Look, found: Look) => boolean
}

/** Where a line looks otherwise than it should. */
export interface Fault {
  readonly at: number
  readonly wanted: string
  readonly got: string
}

/**
 * Find where one aspect of a line is not as it is to be.
 *
 * At the ends of a run some characters may be without it; inside, breaks alone.
 *
 * @param text
 *   The line.
 * @param segments
 *   How it is to look, and looks.
 * @param aspect
 *   What to compare.
 */
export function findFault(
  text: string,
  segments: readonly Segment[],
  {edge, mayAdd, needs, of, whole}: Aspect
): Fault | undefined {
  let from = 0
  let run = {wanted: '', start: 0, isKept: false, losesText: false, gap: -1}
  const lost = (at: number): Fault => ({at, wanted: run.wanted, got: ''})
  const hasVanished = () => run.wanted !== '' && !run.isKept && run.losesText

  for (const [end, expected, found] of segments) {
    const [wanted, got] = [needs(expected), of(found)]
    const part = text.slice(from, end)
    const at = from
    from = end
    if (wanted !== run.wanted) {
      if (hasVanished()) return lost(run.start)
      run = {wanted, start: at, isKept: false, losesText: false, gap: -1}
    }
    if (got === wanted) {
      if (wanted !== '' && run.gap >= 0) return lost(run.gap)
      run.isKept = true
    } else if (got !== '') {
      // Nobody sees how space looks.
      if (wanted !== '' || (!mayAdd(expected, found) && /\S/.test(part))) return {at, wanted, got}
    } else if (part !== '\n') {
      const kept = part.search(edge(expected))
      if (kept >= 0) return lost(at + kept)
      run.losesText ||= whole.test(part)
      if (run.isKept && run.gap < 0) run.gap = at
    }
  }
  return hasVanished() ? lost(run.start) : undefined
}
