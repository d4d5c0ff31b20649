import type {Heading} from 'mdast'
import type {Handle} from 'mdast-util-from-html'
import {readLine} from '../read-line.js'

/** Make a reader of the headings of one rank. */
export function heading(depth: Heading['depth']): Handle {
  return (state, element) => {
    const children = readLine(state, element)
    return children.length > 0 ? {type: 'heading', depth, children} : undefined
  }
}
