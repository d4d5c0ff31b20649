import type {Handle} from '../state.js'

/** Turn `hr` into a thematic break. */
export const hr: Handle = () => ({type: 'thematicBreak'})
