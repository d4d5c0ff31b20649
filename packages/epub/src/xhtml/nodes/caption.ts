import type {Caption} from '@answerbook/core'
import type {Handler} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** Write a caption that is in no figure as a paragraph. */
export const caption: Handler<Caption> = {
  flow: (state, node) => writeParagraph(state, node.children)
}
