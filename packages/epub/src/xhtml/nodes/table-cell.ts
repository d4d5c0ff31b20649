import type {TableCell} from 'mdast'
import type {Handler} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** Write a cell that is in no table as a paragraph. */
export const tableCell: Handler<TableCell> = {
  flow: (state, node) => writeParagraph(state, node.children)
}
