import type {Handle} from '../state.js'

/** Keep what is in an inline element that mdast has no node for. */
export const all: Handle = (state, element) => state.all(element)
