import type {Element} from './element.js'

/** A row of a table, as it is written. */
export interface Row {
  /** At least one. */
  cells: Element[]
  /** Whether it names the columns: in a head, or by header cells alone. */
  isHeader: boolean
}

/**
 * List the rows of a table.
 *
 * @param table
 *   Element to read.
 * @returns
 *   Rows that have cells, in the order in which they are shown: of heads, of
 *   bodies, of feet.
 */
export function rowsOf(table: Element): Row[] {
  return ['thead', 'tbody', 'tfoot']
    .flatMap(tagName => childrenOf(table, [tagName]))
    .flatMap(section => childrenOf(section, ['tr']))
    .map(toRow)
    .filter(({cells}) => cells.length > 0)
}

function toRow(row: Element): Row {
  const cells = childrenOf(row, ['td', 'th'])
  const isInHead = row.parent?.type === 'element' && row.parent.tagName === 'thead'
  return {cells, isHeader: isInHead || cells.every(({tagName}) => tagName === 'th')}
}

function childrenOf(parent: Element, tagNames: readonly string[]): Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && tagNames.includes(child.tagName)
  )
}
