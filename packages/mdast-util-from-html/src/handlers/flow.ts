import type {Handle} from '../state.js'

/** Keep what is in a block that mdast has no node for, apart from what is around it. */
export const flow: Handle = (state, element) => state.flow(element)
