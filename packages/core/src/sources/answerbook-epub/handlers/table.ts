import type {AlignType, TableCell, TableRow} from 'mdast'
import {defaultHandlers, type Element, type Handle, type State} from 'mdast-util-from-html'
import {elementsOf, hasClass} from '../../elements.js'
import {readLine} from '../read-line.js'

/** Read a table; the sides that its cells keep to are classes. */
export const table: Handle = (state, element) => {
  const rows = [...elementsOf(element)].filter(({tagName}) => tagName === 'tr')
  const cells = rows.map(cellsOf)
  const [first] = rows
  if (!first) return defaultHandlers.table?.(state, element)
  const align: AlignType[] = []
  for (const row of cells) {
    for (const [column, cell] of row.entries()) align[column] ??= sideOf(cell)
  }
  const children = cells.map(row => toRow(state, row))
  if (isHead(first)) return {type: 'table', align, children}
  // The first row of the tree is the head, if only one that is empty.
  const empty = (): TableCell => ({type: 'tableCell', children: []})
  const head: TableRow = {type: 'tableRow', children: align.map(empty)}
  return {type: 'table', align, children: [head, ...children]}
}

function toRow(state: State, cells: readonly Element[]): TableRow {
  const children = cells.map(
    (cell): TableCell => ({type: 'tableCell', children: readLine(state, cell)})
  )
  return {type: 'tableRow', children}
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName)
  )
}

function sideOf(cell: Element): AlignType {
  const sides = ['center', 'right'] as const
  return sides.find(side => hasClass(cell, side)) ?? null
}

function isHead({parent}: Element): boolean {
  return parent?.type === 'element' && parent.tagName === 'thead'
}
