import type {Element} from '../element.js'
import {findListing} from '../find-listing.js'
import {type Row, rowsOf} from '../rows-of.js'
import type {Handle} from '../state.js'
import {toTable} from '../to-table.js'

/**
 * Turn `table` into a table.
 *
 * A table of one cell is only layout, and one of line numbers and code is
 * code: what is in them is kept. A caption makes a figure of the table.
 */
export const table: Handle = (state, element) => {
  const caption = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption'
  )
  const children = caption ? state.line(caption) : []
  const rows = rowsOf(element)
  const only = findListing(rows) ?? findOnly(rows)
  const table = only ? undefined : toTable(state, element, rows)

  if (children.length === 0) return only ? state.flow(only) : table
  if (table) return {type: 'figure', children: [table, {type: 'caption', children}]}
  return [{type: 'paragraph', children}, ...(only ? state.flow(only) : [])]
}

function findOnly([row, ...others]: readonly Row[]): Element | undefined {
  return row?.cells.length === 1 && others.length === 0 ? row.cells[0] : undefined
}
