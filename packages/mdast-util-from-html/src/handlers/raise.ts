import type {Handle} from '../state.js'

/**
 * Make a handler of elements that stand above or below the line.
 *
 * @param type
 *   Type of the node.
 * @returns
 *   Handler.
 */
export function raise(type: 'subscript' | 'superscript'): Handle {
  return (state, element) => ({type, children: state.phrasing(element)})
}
