import type {List, ListItem} from 'mdast'
import {blankLine} from '../blank-line.js'
import {needsBlank} from '../needs-blank.js'
import type {PrintState} from '../print-state.js'

/**
 * Print a list.
 *
 * @param node
 *   List.
 * @param state
 *   Where it stands.
 * @param index
 *   How many lists of its kind stand right before it: every other one has
 *   other bullets, or they would be one list.
 */
export function list(node: List, state: PrintState, index: number): string {
  let result = ''
  let previous: ListItem | undefined
  let number = node.start ?? 1
  // Where something else parts lists, they are all alike.
  const mark = index % 2 && state.flavour.listSeparator === undefined ? ')' : '.'
  for (const item of node.children) {
    if (previous) {
      if (node.spread || needsBlank(previous, item, state)) result += blankLine(state)
      result += state.newline
    }
    const marker = node.ordered ? `${number++}${mark}` : bullet(state, index)
    result += printItem(item, marker, state)
    previous = item
  }
  const {start} = node
  const {listStart} = state.flavour
  const startsElsewhere = node.ordered && typeof start === 'number' && start !== 1
  return startsElsewhere && listStart ? result + state.newline + listStart(start) : result
}

function bullet({layout}: PrintState, index: number): string {
  if (index % 2 === 0) return layout.bullet
  return layout.bullet === '+' ? '-' : '+'
}

function printItem(item: ListItem, marker: string, state: PrintState): string {
  const newline = state.newline + ' '.repeat(marker.length + 1)
  const spacing = item.spread ? 'loose' : 'tight'
  const inner = state.all(item.children, {...state, newline}, spacing)
  if (inner === '') return marker
  const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : ''
  const written = `${marker} ${box}${inner}`
  if (!inner.startsWith(marker) || !isRule(written)) return written
  // Text is escaped; lists of nothing in each other begin a line below.
  return inner.startsWith('**') ? `${marker} \\${inner}` : marker + newline + inner
}

/**
 * Tell whether an item begins with a line that is a rule, which goes first.
 *
 * @see https://spec.commonmark.org/0.31.2/#example-60
 */
function isRule(item: string): boolean {
  return /^(?:(?:\* *){3,}|(?:- *){3,})(?:\n|$)/.test(item)
}
