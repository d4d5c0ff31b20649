import type {TableRow} from 'mdast'
import {isPhrasing} from './is-phrasing.js'

/** Tell whether a row has cells that pipes cannot part. */
export function hasBlocks({children}: TableRow): boolean {
  return children.some(cell => !cell.children.every(isPhrasing))
}
