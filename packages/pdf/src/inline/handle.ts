import type {Nodes} from 'mdast'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'

/** Turns a node of one type into parts of a paragraph. */
export type InlineHandle<Node extends Nodes> = (node: Node, context: Context) => InlinePart[]
