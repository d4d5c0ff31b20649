import type {Element} from './element.js'
import type {Row} from './rows-of.js'
import {showsSomething} from './shows-something.js'
import {textOf} from './text-of.js'

/**
 * Find the code in a table that shows line numbers beside it.
 *
 * @param rows
 *   Rows of the table.
 * @returns
 *   Cell with the code; `undefined` for any other table.
 */
export function findListing(rows: readonly Row[]): Element | undefined {
  const [row, ...more] = rows
  const [numbers, code, ...others] = row?.cells ?? []
  const isPair = numbers && code && others.length + more.length === 0
  return isPair && holdsOnlyCode(code) && /^[\d\s]+$/.test(textOf(numbers)) ? code : undefined
}

function holdsOnlyCode(cell: Element): boolean {
  let current = cell

  while (current.tagName !== 'pre') {
    const [only, ...others] = current.children.filter(showsSomething)
    if (only?.type !== 'element' || others.length > 0) return false
    current = only
  }

  return true
}
