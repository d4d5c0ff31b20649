import type {Image} from 'mdast'
import type {Handler} from '../state.js'
import {writeInlineImage} from '../write-inline-image.js'

/** Write a picture that stands in a line of text. */
export const image: Handler<Image> = {phrasing: writeInlineImage}
