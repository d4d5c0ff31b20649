import type {RootContent, Table, TableCell, TableRow} from 'mdast'
import type {CleanState} from '../clean-state.js'

/** Clean a table; its head gets as many cells as the longest row, or cells would be lost. */
export function table(
  node: Table,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const rows = toRows(state.all(node.children, state, depth))
  const columns = rows.reduce((most, row) => Math.max(most, row.children.length), 0)
  const [head, ...others] = rows
  if (!head || columns === 0) return []
  const isFull = head.children.length === columns && node.align?.length === columns
  if (isFull && rows === node.children) return node
  const align = Array.from({length: columns}, (_, index) => node.align?.[index] ?? null)
  return {...node, align, children: [pad(head, columns), ...others]}
}

function toRows(nodes: readonly RootContent[]): readonly TableRow[] {
  if (nodes.every(node => node.type === 'tableRow')) return nodes
  return nodes.map(node =>
    node.type === 'tableRow' ? node : {type: 'tableRow', children: [...toCells([node])]}
  )
}

/** Clean a row. */
export function tableRow(node: TableRow, state: CleanState, depth: number): RootContent {
  const children = toCells(state.all(node.children, state, depth))
  return children === node.children ? node : {...node, children: [...children]}
}

function toCells(nodes: readonly RootContent[]): readonly TableCell[] {
  if (nodes.every(node => node.type === 'tableCell')) return nodes
  return nodes.map(node =>
    node.type === 'tableCell' ? node : {type: 'tableCell', children: [node] as never}
  )
}

function pad(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  const cells = Array.from({length: missing}, () => ({type: 'tableCell' as const, children: []}))
  return {...row, children: [...row.children, ...cells]}
}
