import type {Break} from 'mdast'
import type {Handler} from '../state.js'

/** Write the end of a line. */
export const lineBreak: Handler<Break> = {phrasing: () => '<br/>'}
