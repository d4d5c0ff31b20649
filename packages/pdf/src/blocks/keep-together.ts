import type {Row} from '../flow/strip.js'
import {mapList} from '../map-list.js'

/**
 * Keep rows together: all, or only those whose parting leaves one line alone.
 *
 * @param rows
 *   Rows that follow each other; not changed.
 * @param how
 *   Which of them.
 * @returns
 *   The same rows.
 */
export function keepTogether(rows: readonly Row[], how: 'all' | 'orphans'): Row[] {
  return mapList(rows, (row, index) => {
    const isLast = index === rows.length - 1
    const keep = !isLast && (how === 'all' || index === 0 || index === rows.length - 2)
    return keep ? {...row, keep: true} : row
  })
}
