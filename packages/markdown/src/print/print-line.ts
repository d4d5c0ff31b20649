import type {PhrasingContent} from 'mdast'
import {findPairs} from '../escape/find-pairs.js'
import {settleLine} from '../marks/settle-line.js'
import {phrasing} from './phrasing/index.js'
import {plainText, text} from './phrasing/text.js'
import type {LineState, PrintState} from './print-state.js'

/**
 * Print a line of text.
 *
 * @param nodes
 *   Text of a paragraph, heading or cell.
 * @param place
 *   Which of them.
 * @param state
 *   Where it stands.
 * @returns
 *   Markdown; empty if there is nothing to see.
 */
export function printLine(
  nodes: readonly PhrasingContent[],
  place: LineState['place'],
  state: PrintState
): string {
  const line = settleLine(nodes, state.marks)
  const [only] = line
  const written = only?.type === 'text' && line.length === 1 && plainText(only, place, state)
  if (typeof written === 'string') return written

  let pairs: ReadonlySet<string> | undefined
  const hasPartner = (character: string) => {
    pairs ??= findPairs(line)
    return pairs.has(character)
  }
  return printNodes(line, {state, place, inside: 'line', hasPartner, all: printNodes})
}

function printNodes(nodes: readonly PhrasingContent[], line: LineState): string {
  const {beforeDigit} = line.state.flavour
  let result = ''
  let last = ''
  let isFirst = line.inside === 'line'
  let opensNote = false
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const place = {isFirst, isLast: index === nodes.length - 1}
    let piece = node.type === 'text' ? text(node, line, place) : printNode(node, line)
    const isAfterMath = beforeDigit !== undefined && nodes[index - 1]?.type === 'inlineMath'
    if (isAfterMath && /^\d/.test(piece)) piece = beforeDigit + piece
    if (opensNote && piece.startsWith(':')) piece = `\\${piece}`
    opensNote = isFirst && node.type === 'footnoteReference' && line.place === 'text'
    isFirst = node.type === 'break'
    if (piece === '') continue
    const isJoined = piece.charCodeAt(0) === 0x5b && changesBracket(last, nodes[index - 1], line)
    result += isJoined ? `${last.slice(0, -1)}\\${last.slice(-1)}` : last
    last = piece
  }
  return result + last
}

/**
 * Tell whether what ends before a bracket makes something else of it: an
 * exclamation mark a picture of a link, a bracket a number of its label.
 *
 * Looks at the last piece alone: all that is written, for each, would be
 * quadratic.
 */
function changesBracket(
  last: string,
  before: PhrasingContent | undefined,
  {inside, state}: LineState
): boolean {
  if (last.endsWith('!')) return true
  // In a label each is escaped.
  if (inside === 'label') return false
  return state.references !== undefined && before?.type === 'text' && last.endsWith(']')
}

function printNode(node: PhrasingContent, line: LineState): string {
  const print = phrasing[node.type] as
    | ((node: PhrasingContent, line: LineState) => string)
    | undefined
  return print?.(node, line) ?? ''
}
