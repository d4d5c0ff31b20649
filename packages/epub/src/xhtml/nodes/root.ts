import type {Root} from 'mdast'
import type {Handler} from '../state.js'

/** Write a text within a text as what is in it. */
export const root: Handler<Root> = {flow: (state, node) => state.flow(node.children)}
