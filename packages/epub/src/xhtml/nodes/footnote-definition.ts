import type {FootnoteDefinition} from 'mdast'
import type {Handler} from '../state.js'

/** Write nothing: notes stand below the text, see `create-notes.ts`. */
export const footnoteDefinition: Handler<FootnoteDefinition> = {
  flow: () => '',
  phrasing: () => ''
}
