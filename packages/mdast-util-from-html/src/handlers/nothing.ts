import type {Handle} from '../state.js'

/** Leave out an element that shows nothing, such as `style`. */
export const nothing: Handle = () => undefined
