import type {RootContent} from 'mdast'
import {blankLine} from './blank-line.js'
import {blocks, type PrintBlock} from './blocks/index.js'
import {needsBlank} from './needs-blank.js'
import type {PrintState} from './print-state.js'

/**
 * Print blocks below each other.
 *
 * @param nodes
 *   Blocks that stand in one container.
 * @param state
 *   Where they stand.
 * @param spacing
 *   Whether a blank line parts them everywhere, or only where it has to.
 * @returns
 *   Markdown without a line feed at its end; blocks of nothing are left out.
 */
export function printBlocks(
  nodes: readonly RootContent[],
  state: PrintState,
  spacing: 'loose' | 'tight' = 'loose'
): string {
  const gap = blankLine(state) + state.newline
  let result = ''
  let before: RootContent | undefined
  let index = 0
  for (const node of nodes) {
    const print = blocks[node.type] as PrintBlock | undefined
    index = isSameList(before, node) ? index + 1 : 0
    const written = print?.(node, state, index) ?? ''
    if (written === '') continue
    if (before) {
      if (before.type === 'list' && node.type === 'list') result += separator(state)
      const isParted = spacing === 'loose' || needsBlank(before, node, state)
      result += isParted ? gap : state.newline
    }
    result += written
    before = node
  }
  return result
}

function isSameList(before: RootContent | undefined, node: RootContent): boolean {
  if (before?.type !== 'list' || node.type !== 'list') return false
  return Boolean(before.ordered) === Boolean(node.ordered)
}

function separator(state: PrintState): string {
  const {listSeparator} = state.flavour
  return listSeparator === undefined ? '' : blankLine(state) + state.newline + listSeparator
}
