/** What is set in lines, one after the other. Lengths in em. */
export interface Piece {
  readonly width: number
  /** Room before it, which is not there at the beginning of a line. */
  readonly gap: number
  /** How much of it is empty at the end of a line, and may stick out. */
  readonly hang?: number | undefined
  /** What it costs to end a line before it; nothing where no line may end. */
  readonly breakCost: number | undefined
}

/** Lines: where each begins, and what they cost. */
export interface Lines {
  readonly starts: readonly number[]
  readonly cost: number
}

/** A last line that is shorter looks like a mistake. */
const shortestLast = 1.6
const costOfShortLast = 3
/** What a line costs that is twice as long as it should be. */
const costOfUneven = 8
/** So that there are no more than it takes. */
const costOfLine = 0.8

/**
 * Break a text into lines that are about as long as each other.
 *
 * @param pieces
 *   What the lines are made of.
 * @param count
 *   How many lines to make.
 * @param width
 *   What a line has room for.
 * @returns
 *   Lines of the least cost; nothing if they do not fit.
 */
export function breakLines(
  pieces: readonly Piece[],
  count: number,
  width: number
): Lines | undefined {
  const ends = [0]
  const missed = [0]
  for (const [index, {gap, width, breakCost = 0}] of pieces.entries()) {
    ends.push((ends[index] ?? 0) + gap + width)
    missed.push((missed[index] ?? 0) + Math.max(0, -breakCost))
  }
  const lengthOf = (from: number, to: number) =>
    (ends[to] ?? 0) - (ends[from] ?? 0) - (pieces[from]?.gap ?? 0)
  /** What it costs that no line ends at the best places within a line. */
  const missedIn = (from: number, to: number) => (missed[to] ?? 0) - (missed[from + 1] ?? 0)
  const wanted = lengthOf(0, pieces.length) / count || 1

  let best: ReadonlyArray<Lines | undefined> = [{starts: [], cost: 0}]
  for (let line = 1; line <= count; line++) {
    const next: Array<Lines | undefined> = []
    for (let to = line; to <= pieces.length; to++) {
      const isLast = line === count
      if (isLast !== (to === pieces.length)) continue
      const endCost = isLast ? 0 : pieces[to]?.breakCost
      if (endCost === undefined) continue
      for (let from = to - 1; from >= line - 1; from--) {
        const length = lengthOf(from, to)
        if (length - (pieces[to - 1]?.hang ?? 0) > width) break
        const before = best[from]
        if (!before) continue
        const short = isLast && line > 1 && length < shortestLast ? costOfShortLast : 0
        const uneven = costOfUneven * ((length - wanted) / wanted) ** 2
        const cost = before.cost + costOfLine + endCost + uneven + short + missedIn(from, to)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[to] = {starts: [...before.starts, from], cost}
        }
      }
    }
    best = next
  }
  return best[pieces.length]
}
