import type {Nodes} from 'mdast'
import type {Context} from '../context.js'
import type {Block} from './block.js'

/** Sets a node of one type. */
export type BlockHandle<Node extends Nodes> = (node: Node, context: Context) => Block[]
