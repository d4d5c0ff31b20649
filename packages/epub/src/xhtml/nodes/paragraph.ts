import type {Paragraph} from 'mdast'
import type {Handler} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** Write a paragraph. */
export const paragraph: Handler<Paragraph> = {
  flow: (state, node) => writeParagraph(state, node.children)
}
