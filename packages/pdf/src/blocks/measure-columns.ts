import type {Run} from '../text/run.js'
import type {Cell} from './table-rows.js'

/** What a column needs, without the room beside its text. */
export interface ColumnNeed {
  /** Width in which no line of it is broken. */
  readonly wantedPt: number
  /** Width in which it reads well. */
  readonly leastPt: number
}

/** Of what may be broken, in em. */
const leastEms = 5
/** Longer words may be broken, in em. */
const longestWordEms = 9
const emsPerLetter = 0.55

/**
 * Measure the columns of a table.
 *
 * @param cells
 *   Cells by row and column.
 * @param sizePt
 *   Size of their text.
 * @returns
 *   What each needs: no less than five Han, or its longest word.
 */
export function measureColumns(
  cells: ReadonlyArray<readonly Cell[]>,
  sizePt: number
): readonly ColumnNeed[] {
  const [head = []] = cells
  return head.map((_, column) => {
    let wantedPt = 0
    let wordPt = 0
    for (const row of cells) {
      const cell = row[column]
      if (!cell) continue
      wantedPt = Math.max(wantedPt, cell.naturalPt)
      for (const run of cell.runs) wordPt = Math.max(wordPt, longestIn(run, sizePt))
    }
    return {wantedPt, leastPt: Math.min(wantedPt, Math.max(leastEms * sizePt, wordPt))}
  })
}

/** Width of what should not be broken. */
function longestIn(run: Run, sizePt: number): number {
  if (run.type === 'box') return run.widthPt
  const words = run.text.match(/[!-~\u00A1-\u2FFF]+/g) ?? []
  const longest = words.reduce((most, {length}) => Math.max(most, length), 0)
  return Math.min(longestWordEms, longest * emsPerLetter) * sizePt
}
