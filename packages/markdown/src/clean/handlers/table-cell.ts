import type {RootContent, TableCell} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toCellContent} from '../to-cell-content.js'

/** Clean a cell; blocks in it stay, for the table to decide. */
export function tableCell(node: TableCell, state: CleanState, depth: number): RootContent {
  const children = toCellContent(state.all(node.children, state, depth))
  return children === node.children ? node : {...node, children: [...children] as never}
}
