import type {Table} from 'mdast'
import type {Context} from '../context.js'
import type {Strip} from '../flow/strip.js'
import type {Block} from './block.js'
import {groupColumns} from './group-columns.js'
import {setTable} from './set-table.js'
import {tablePlaces} from './table-places.js'

/**
 * Set a table: columns as wide as what is in them, rules above and below and
 * under the head alone; the head is printed again on each page.
 *
 * A table too wide for that is set in smaller type, or on pages of its own.
 * One of more columns than fit there is divided: some columns at a time, one
 * below the other, the first column with each.
 */
export function table(node: Table, context: Context): Block[] {
  const {theme, widthPt} = context
  const count = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  if (count === 0) return []
  const all = Array.from({length: count}, (_, column) => column)
  const set = setTable(node, all, context, 1)
  const neededPt = set.needs.reduce((sum, {leastPt}) => sum + leastPt, 0)
  const places = tablePlaces(context)
  const place = places.find(({scale, widthPt}) => scale * neededPt <= widthPt + 0.01)
  const roomPt = theme.linePt / 2
  const toBlock = (strips: readonly Strip[]): Block => ({
    strips,
    beforePt: roomPt,
    afterPt: roomPt,
    share: 0.5
  })

  const [here] = places
  if (!place && count > 2 && here) {
    return groupColumns(set.needs, widthPt).map(columns =>
      toBlock(setTable(node, columns, context, 1).toRows(here))
    )
  }
  const found = place ?? here
  if (!found) return []
  const scaled = found.scale === 1 ? set : setTable(node, all, context, found.scale)
  const rows = scaled.toRows(found)
  const {turned} = found
  return [toBlock(found.apart ? [{type: 'apart', heightPt: 0, strips: rows, turned}] : rows)]
}
