import type {TableRow} from 'mdast'
import type {Handler} from '../state.js'

/** Write a row that is in no table as its cells, a line each. */
export const tableRow: Handler<TableRow> = {flow: (state, node) => state.flow(node.children)}
