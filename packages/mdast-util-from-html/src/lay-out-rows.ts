import type {Element} from './element.js'
import type {Row} from './rows-of.js'

/** Cells by column; none where a cell before or above reaches over. */
type LaidOutRow = ReadonlyArray<Element | undefined>

/**
 * Lay the cells of a table out in columns.
 *
 * @param rows
 *   Rows as they are written.
 * @returns
 *   Cells of each row by column. Spans end where they would make a small
 *   document a large one.
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function layOutRows(rows: readonly Row[]): LaidOutRow[] {
  // How many rows the cell above each column reaches over yet.
  const reach: number[] = []
  let budget = 256 + 4 * rows.reduce((sum, row) => sum + row.cells.length, 0)

  return rows.map(layOut)

  function layOut(row: Row): LaidOutRow {
    const cells: Array<Element | undefined> = []

    for (const cell of row.cells) {
      reachDown(cells)
      const width = Math.min(spanOf(cell, 'colspan'), budget + 1)
      const height = spanOf(cell, 'rowspan')
      budget -= width - 1

      for (let index = 0; index < width; index++) {
        if (height > 1) reach[cells.length] = height - 1
        cells.push(index === 0 ? cell : undefined)
      }
    }

    reachDown(cells)
    return cells
  }

  function reachDown(cells: Array<Element | undefined>): void {
    for (let rest = reachAt(cells.length); rest > 0; rest = reachAt(cells.length)) {
      reach[cells.length] = rest - 1
      cells.push(undefined)
      budget--
    }
  }

  function reachAt(column: number): number {
    return budget > 0 ? (reach[column] ?? 0) : 0
  }
}

function spanOf({attributes}: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributes[name] ?? '', 10)
  return span > 1 ? Math.min(span, maxSpan) : 1
}

/** @see https://html.spec.whatwg.org/multipage/tables.html#algorithm-for-processing-rows */
const maxSpan = 1000
