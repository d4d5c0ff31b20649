import type {ThematicBreak} from 'mdast'
import type {Handler} from '../state.js'

/** Write a break between subjects; within a line there is none. */
export const thematicBreak: Handler<ThematicBreak> = {flow: () => '<hr/>'}
