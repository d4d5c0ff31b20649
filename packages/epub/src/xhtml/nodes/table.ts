import type {AlignType, Nodes, Table} from 'mdast'
import {mostLinesAcross} from '../most-lines-across.js'
import type {Handler, State} from '../state.js'

/** So many need smaller type on the screen of a phone. */
const manyColumns = 5

/** Write a table; its first row is its head, unless that is empty. */
export const table: Handler<Table> = {
  flow(state, node) {
    const align = node.align ?? []
    const isLong = state.vertical && node.children.length > mostLinesAcross
    const cells = isLong ? state : state.inside('table')
    const rows = node.children.map(row => writeCells(cells, row, align))
    const [head = [], ...others] = rows
    const isHeaded = head.some(({content}) => content !== '')
    const body = others.filter(cells => cells.length > 0)
    const parts = [
      isHeaded && `<thead>\n${writeRow(head, 'th')}\n</thead>`,
      body.length > 0 && `<tbody>\n${body.map(cells => writeRow(cells, 'td')).join('\n')}\n</tbody>`
    ].filter(Boolean)
    const classes = [
      isLong && 'long',
      rows.some(cells => cells.length >= manyColumns) && 'wide'
    ].filter(Boolean)
    const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    return parts.length > 0 ? `<table${style}>\n${parts.join('\n')}\n</table>` : ''
  }
}

interface Cell {
  readonly content: string
  readonly align: AlignType
}

/** What is no row is one with a single cell. */
function writeCells(state: State, row: Nodes, align: readonly AlignType[]): Cell[] {
  const cells: readonly Nodes[] = row.type === 'tableRow' ? row.children : [row]
  return cells.map((cell, index) => ({
    content: state.phrasing([cell]).trim(),
    align: align[index] ?? null
  }))
}

function writeRow(cells: readonly Cell[], name: 'td' | 'th'): string {
  return `<tr>${cells.map(cell => writeCell(cell, name)).join('')}</tr>`
}

/** A head without text heads nothing. */
function writeCell({content, align}: Cell, name: 'td' | 'th'): string {
  const tag = content ? name : 'td'
  const scope = tag === 'th' ? ' scope="col"' : ''
  const style = align === 'center' || align === 'right' ? ` class="${align}"` : ''
  return `<${tag}${scope}${style}>${content}</${tag}>`
}
