import type {Table, TableRow} from 'mdast'
import {hasBlocks} from '../../clean/has-blocks.js'
import {guardHtml} from '../html/guard-html.js'
import {toHtml} from '../html/to-html.js'
import {printLine} from '../print-line.js'
import type {PrintState} from '../print-state.js'

/**
 * Print a table; its first row is its head. What pipes cannot part is HTML.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function table(node: Table, state: PrintState): string {
  const {align, children} = node
  const {inHtml, tables} = state.flavour
  if (tables === 'html' || children.some(hasBlocks)) {
    return inHtml ? guardHtml(toHtml([node]), inHtml) : toHtml([node])
  }
  const [head, ...rows] = children
  if (!head) return ''
  const rule = head.children.map((_, index) => rules[align?.[index] ?? 'none'])
  const lines = [
    rowOf(head, state),
    `| ${rule.join(' | ')} |`,
    ...rows.map(row => rowOf(row, state))
  ]
  return lines.join(state.newline)
}

/** Three hyphens: one is a rule to GFM, but not to every reader of tables. */
const rules = {center: ':---:', left: ':---', none: '---', right: '---:'} as const

function rowOf({children}: TableRow, state: PrintState): string {
  const cells = children.map(cell => {
    const line = printLine(cell.children, 'cell', state)
    return line === '' ? ' ' : ` ${line} `
  })
  return `|${cells.join('|') || ' '}|`
}
