import type {AlignType, RootContent, Table, TableCell, TableRow} from 'mdast'
import type {Element} from './element.js'
import {layOutRows} from './lay-out-rows.js'
import type {Row} from './rows-of.js'
import type {State} from './state.js'
import {tidyLine} from './tidy-line.js'
import {toPhrasing} from './to-phrasing.js'

/**
 * Turn rows into a table as Markdown has them: a header, then rows of cells
 * that hold phrasing content.
 *
 * Where a cell reached over others, these are empty. Without a header in the
 * document, the header is.
 *
 * @param state
 *   State of the conversion.
 * @param element
 *   The table.
 * @param rows
 *   Its rows.
 * @returns
 *   Table; `undefined` if all cells are empty; tells `table-simplified`.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function toTable(state: State, element: Element, rows: readonly Row[]): Table | undefined {
  const simplified = new Set<string>()
  if (rows.some(({cells}) => cells.some(isSpanned))) simplified.add('spans')
  const hasSpans = rows.some(({cells}) => cells.some(hasSpan))
  const laidOut = hasSpans ? layOutRows(rows) : rows.map(({cells}) => cells)
  const width = laidOut.reduce((widest, row) => Math.max(widest, row.length), 0)
  const content = laidOut.map((row): TableRow => ({type: 'tableRow', children: row.map(toCell)}))

  if (simplified.size > 0) {
    const found = [...simplified].join(', ').replace(/, ([^,]*)$/, ' and $1')
    const reason = `Unexpected ${found} in a table, kept as plain cells`
    state.message(reason, 'table-simplified', element)
  }

  if (!content.some(row => row.children.some(cell => cell.children.length > 0))) return undefined

  const first: TableRow = {type: 'tableRow', children: []}
  const header = (rows[0]?.isHeader ? content.shift() : undefined) ?? first
  // Cells beyond the header would not show.
  while (header.children.length < width) header.children.push({type: 'tableCell', children: []})
  const align = Array.from({length: width}, (_, column) => alignOf(laidOut[0]?.[column]))
  return {type: 'table', align, children: [header, ...content]}

  function toCell(cell: Element | undefined): TableCell {
    const nodes = cell ? state.all(cell) : []
    for (const node of nodes) {
      const isLine = state.isPhrasing(node) || node.type === 'paragraph'
      if (!isLine) simplified.add(blocks[node.type] ?? 'blocks')
    }
    return {type: 'tableCell', children: tidyLine(toPhrasing(nodes, state))}
  }
}

/** What blocks are called where a cell cannot hold them. */
const blocks: Readonly<Partial<Record<RootContent['type'], string>>> = {
  blockquote: 'quotes',
  code: 'code',
  figure: 'figures',
  heading: 'headings',
  list: 'lists',
  math: 'formulas',
  table: 'tables',
  thematicBreak: 'rules',
  video: 'videos'
}

function hasSpan({attributes}: Element): boolean {
  return 'colspan' in attributes || 'rowspan' in attributes
}

function isSpanned({attributes: {colspan = '1', rowspan = '1'}}: Element): boolean {
  return Number(colspan) > 1 || Number(rowspan) > 1
}

function alignOf(cell: Element | undefined): AlignType {
  const {align = '', style = ''} = cell?.attributes ?? {}
  const [, styled] = /text-align\s*:\s*(\w+)/i.exec(style) ?? []
  const name = (styled ?? align).trim().toLowerCase()
  return name === 'center' || name === 'left' || name === 'right' ? name : null
}
