import type {RootContent, Table, TableCell, TableRow} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {hasBlocks} from '../has-blocks.js'
import {isPhrasing} from '../is-phrasing.js'
import {nodesIn} from '../nodes-in.js'
import {textIn} from '../text-in.js'
import {toCellContent} from '../to-cell-content.js'
import {toPhrasing} from '../to-phrasing.js'

/**
 * Clean a table; its head gets as many cells as the longest row, or cells would
 * be lost.
 *
 * Of blocks in cells the text alone stays where the table cannot be HTML.
 */
export function table(
  node: Table,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const all = toRows(state.all(node.children, state, depth))
  const losesBlocks = all.some(hasBlocks) && !canBeHtml(all, state)
  if (losesBlocks) state.tell(node, 'blocks-lost', 'Unexpected blocks in a cell, wrote their text')
  const rows = losesBlocks ? all.map(withoutBlocks) : all
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
    node.type === 'tableCell'
      ? node
      : {type: 'tableCell', children: [...toCellContent([node])] as never}
  )
}

function pad(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  const cells = Array.from({length: missing}, () => ({type: 'tableCell' as const, children: []}))
  return {...row, children: [...row.children, ...cells]}
}

/** HTML has no formulas, notes and boxes of Markdown; tables in cells and empty blocks are not read back. */
function canBeHtml(rows: readonly TableRow[], {flavour}: CleanState): boolean {
  if (flavour.html === 'dropped') return false
  const blocks = rows.flatMap(row => row.children.flatMap<RootContent>(cell => cell.children))
  for (const node of nodesIn(blocks)) {
    if (unread.has(node.type)) return false
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return false
    if (!isPhrasing(node) && textIn(node).trim() === '') return false
  }
  return true
}

const unread: ReadonlySet<string> = new Set(['footnoteReference', 'inlineMath', 'math', 'table'])

function withoutBlocks(row: TableRow): TableRow {
  return {
    ...row,
    children: row.children.map(cell => ({...cell, children: [...toPhrasing(cell.children)]}))
  }
}
