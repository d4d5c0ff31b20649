import type {Definition} from 'mdast'
import type {Handler} from '../state.js'

/** Write nothing: it only says where links and pictures are. */
export const definition: Handler<Definition> = {flow: () => '', phrasing: () => ''}
