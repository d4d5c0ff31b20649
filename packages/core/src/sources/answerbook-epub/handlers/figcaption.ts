import type {Handle} from 'mdast-util-from-html'
import {readLine} from '../read-line.js'

/** Read what stands below a figure. */
export const figcaption: Handle = (state, element) => ({
  type: 'caption',
  children: readLine(state, element)
})
