import type {RootContent, Table, TableRow} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {parent} from './parent.js'

/** Clean a table; its head gets as many cells as the longest row, or cells would be lost. */
export function table(node: Table, state: CleanState): RootContent[] {
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  if (columns === 0) return []
  const [head, ...rows] = node.children
  const align = Array.from({length: columns}, (_, index) => node.align?.[index] ?? null)
  const children = head ? [pad(head, columns), ...rows] : []
  return parent({...node, align, children}, state)
}

function pad(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  const cells = Array.from({length: missing}, () => ({type: 'tableCell' as const, children: []}))
  return {...row, children: [...row.children, ...cells]}
}
