import type {Handle} from '../state.js'

/** Turn `br` into a break; several in a row end the paragraph. */
export const br: Handle = () => ({type: 'break'})
