import type {Sheet} from '../theme/theme.js'
import type {Page} from './page.js'

/**
 * Put columns side by side.
 *
 * @param columns
 *   Columns as pages of their own, in order; one apart fills a page.
 * @param sheet
 *   How many go on a page, and how far they are from each other.
 * @returns
 *   Pages; the last may have fewer columns.
 */
export function* joinColumns(
  columns: Iterable<Page>,
  {columns: most, stepPt}: Sheet
): Generator<Page> {
  let page: Page | undefined
  let count = 0
  for (const column of columns) {
    if (column.apart) {
      if (page) yield page
      yield column
      page = undefined
      count = 0
      continue
    }
    page = page ? beside(page, column, count * stepPt) : column
    count++
    if (count < most) continue
    yield page
    page = undefined
    count = 0
  }
  if (page) yield page
}

function beside(page: Page, column: Page, xPt: number): Page {
  return {
    rows: [...page.rows, ...column.rows.map(row => ({...row, xPt}))],
    bands: [...page.bands, ...column.bands.map(band => ({...band, xPt: band.xPt + xPt}))]
  }
}
