import type {Drawing} from '../math/drawing.js'

/** Gives drawings their names among the resources of the pages; each is in the file once. */
export type NameOfForm = (drawing: Drawing) => string
